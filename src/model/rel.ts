/** Link relations for links to shops. Google asks for `sponsored`; `nofollow` is for engines that do not know it. */
export const PAID = 'sponsored nofollow noopener';
/** Link relations for links that readers brought, not the author of the page. */
export const READERS = 'ugc nofollow noopener';
