/** Returns the host of an absolute web address without `www.`, or `undefined` for other addresses. */
export const hostName = (url: string): string | undefined => /^https?:\/\/(?:www\.)?([^/?#&]+)/i.exec(url)?.[1];
