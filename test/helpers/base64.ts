/** Encodes text as base64 of UTF-8. */
export const toBase64 = (text: string): string => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
