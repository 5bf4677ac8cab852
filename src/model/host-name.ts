/** Returns the host of a web address that names one, without `www.`, or `undefined` for other addresses. */
export const hostName = (url: string): string | undefined => /^(?:https?:)?\/\/(?:www\.)?([^/?#&]+)/i.exec(url)?.[1];
