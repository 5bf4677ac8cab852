/** The host of an absolute web address, without `www.`; nothing for others. */
export const hostName = (url: string): string | undefined => {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || undefined;
  } catch {
    return undefined;
  }
};
