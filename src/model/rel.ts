/** For links to shops. Google asks for `sponsored`; `nofollow` is for engines that do not know it. */
export const PAID = 'sponsored nofollow noopener';
