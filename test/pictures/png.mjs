// Writes small PNG files: at most 256 colours, which is enough for text and drawings.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {crc32, deflateSync} from 'node:zlib';
import {PNG} from 'pngjs';

const MOST = 256;

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
};

/** Chooses the most frequent colours, and maps every other one to the nearest of them. */
const paletteOf = (pixels) => {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours = [...counts.keys()].toSorted((a, b) => counts.get(b) - counts.get(a));
  const palette = colours.slice(0, MOST);
  const index = new Map(palette.map((colour, i) => [colour, i]));
  const parts = (colour) => [colour >>> 16, (colour >>> 8) & 255, colour & 255];
  for (const colour of colours.slice(MOST)) {
    const own = parts(colour);
    const distances = palette.map((each) => parts(each).reduce((sum, part, i) => sum + (part - own[i]) ** 2, 0));
    index.set(colour, distances.indexOf(Math.min(...distances)));
  }
  return {palette, index};
};

/** Encodes a picture with a palette. */
export const encodeSmall = ({width, height, data}) => {
  const pixels = new Uint32Array(width * height);
  for (let i = 0; i < pixels.length; i++) pixels[i] = (data[4 * i] << 16) | (data[4 * i + 1] << 8) | data[4 * i + 2];
  const {palette, index} = paletteOf(pixels);
  // Each row begins with its filter, which is none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < pixels.length; i++) rows[i + Math.floor(i / width) + 1] = index.get(pixels[i]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >>> 16, (colour >>> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** Saves a picture for the visual regression plugin. */
export const saveSmall = ({filePath, content}) => {
  mkdirSync(dirname(filePath), {recursive: true});
  writeFileSync(filePath, encodeSmall(PNG.sync.read(content)));
};
