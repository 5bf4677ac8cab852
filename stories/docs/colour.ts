/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Rgb = readonly [number, number, number, number];

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** Converts any colour of CSS, as the browser draws it. */
export const toRgb = (colour: string): Rgb => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
};

/** Writes a colour as CSS does. */
export const toText = ([red, green, blue, alpha]: Rgb): string => {
  const hex = [red, green, blue].map((each) => Math.round(each).toString(16).padStart(2, '0')).join('');
  return alpha === 1 ? `#${hex}` : `rgb(${red} ${green} ${blue} / ${Math.round(alpha * 100)}%)`;
};

const over = ([r, g, b, alpha]: Rgb, [red, green, blue]: Rgb): Rgb => {
  const mix = (front: number, back: number): number => front * alpha + back * (1 - alpha);
  return [mix(r, red), mix(g, green), mix(b, blue), 1];
};

const luminance = ([red, green, blue]: Rgb): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((each) => {
    const share = each / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Returns the contrast of a colour on a ground, from 1 to 21, as WCAG 2.2 defines it. Either may let the page shine through. */
export const contrast = (front: Rgb, ground: Rgb, page: Rgb): number => {
  const back = over(ground, page);
  const [dark = 0, light = 0] = [luminance(over(front, back)), luminance(back)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
