/**
 * Fetches the text of a file.
 *
 * @throws {Error} if the file is missing, or the request is aborted
 */
export const fetchText = async (url: URL, init: RequestInit): Promise<string> => {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`status ${response.status}`);
  // The line break makes an empty file invalid JSON, which is reported, and not missing data.
  return `${await response.text()}\n`;
};
