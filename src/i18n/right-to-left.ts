/** Matches a letter of a script that is written from right to left. */
export const RIGHT_TO_LEFT: RegExp = /[\u0590-\u08FF\uFB1D-\uFEFC]/;
