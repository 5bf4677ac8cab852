/** The host of an absolute web address, without `www.`; nothing for others. */
export const hostName = (url: string): string | undefined => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1];
