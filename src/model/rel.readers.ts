// A file of its own: it comes with what shows quotes.
/** For links that readers brought, not the author of the page. */
export const READERS = 'ugc nofollow noopener';
