/** Writes a feed with a number of entries, newest first. */
export const feedOf = (count: number): string => {
  const items = Array.from(
    {length: count},
    (_, i) => `<item>
      <title>Entry ${i + 1}</title>
      <link>/${i + 1}</link>
      <pubDate>Thu, ${18 - i} Jun 2026 23:30:00 -0500</pubDate>
    </item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Slow Counter</title>${items.join('')}</channel></rss>`;
};
