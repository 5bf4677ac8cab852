import {decodeText} from './decode-text.js';

/**
 * Fetches the text of a file.
 *
 * @throws {Error} if the file is missing, or the request is aborted
 */
export const fetchText = async (url: URL, init: RequestInit): Promise<string> => {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`status ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // The line break makes an empty file invalid JSON, which is reported, and not missing data.
  return `${decodeText(bytes, response.headers.get('content-type') ?? '')}\n`;
};
