/** Texts that plugins put into new blocks. Whoever left them there has not written them. */

const SAMPLES = new Set(
  [
    // AffiliateX.
    'Title',
    'Subtitle',
    'Product Name',
    'Product Features',
    'Our Pick',
    'Sale',
    'Verdict Title.',
    'Our Score',
    'Specifications',
    'No ratings received yet.',
    'You can have short product description here. It can be added as and enable/disable toggle option from which user can have control on it.',
    'Start creating Verdict in seconds, and convert more of your visitors into leads.',
    'CuttyClassic 198X',
    'Ready to jump back to the future?',
    // Ultimate Blocks.
    'Summary',
    'John Doe',
    'Title of the review',
    // Otter.
    'Stability',
    'Ease of Use',
    'Look & Feel',
    'Easy to use',
    'Good price',
    'Sturdy build and ergonomics',
    'Incompatible with old versions',
    'Hard to assemble',
    'Bad color combination',
    // All of them.
    'Lorem ipsum',
    'Your text here',
  ].map((text) => text.toLowerCase()),
);

/** Beginnings of longer sample texts. */
const BEGINNINGS = /^(?:lorem ipsum\b|step back in time with this charming, pastel-pink)/i;

/** Checks for a sample text of a plugin. */
export const isSample = (text: string): boolean =>
  SAMPLES.has(text.trim().toLowerCase()) || BEGINNINGS.test(text.trim());

/** Checks for the address of a picture that a plugin shows until there is one. */
export const isSampleImage = (address: string): boolean =>
  /PLUGIN_URL_PLACEHOLDER|\/plugins\/[\w-]+\/.*(?:fallback|placeholder|default)|affiliatexblocks\.com\/|\/woocommerce-placeholder/.test(
    address,
  );
