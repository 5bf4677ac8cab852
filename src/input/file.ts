/**
 * The text of a file.
 *
 * @throws {Error} when it is not there, or the fetch is aborted
 */
export const fetchText = async (url: URL, init: RequestInit): Promise<string> => {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`status ${response.status}`);
  // With the line break, an empty file is no JSON either, rather than nothing.
  return `${await response.text()}\n`;
};
