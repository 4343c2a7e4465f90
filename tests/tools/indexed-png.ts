import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Edges between a few plain colours need no more shades than these. */
const MOST_COLOURS = 32;

/**
 * A PNG with a palette of at most 32 colours (PNG specification, 11.2), a third of the size of one with four bytes a pixel.
 * `pixels`: RGBA, row by row. Where there are more colours, the lowest bits of all channels are let go until there are not.
 */
export function writeIndexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { colours, indexes } = countColours(pixels);
  const rows = Array.from({ length: height }, (_, y) => [0, ...indexes.slice(y * width, (y + 1) * width)]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => channels(colour).slice(0, 3)))),
    chunk('tRNS', Buffer.from(colours.map((colour) => colour & 0xff))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function countColours(pixels: Uint8Array): { colours: number[]; indexes: number[] } {
  for (let dropped = 0; ; dropped += 1) {
    const numbers = new Map<number, number>();
    const indexes: number[] = [];
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = Buffer.from(
        Array.from(pixels.subarray(at, at + 4), (value) => coarsen(value, dropped)),
      ).readUInt32BE();
      const known = numbers.get(colour) ?? numbers.size;
      numbers.set(colour, known);
      indexes.push(known);
    }
    if (numbers.size <= MOST_COLOURS) return { colours: [...numbers.keys()], indexes };
  }
}

/** Full and none stay what they are: an icon's ground must not show. */
function coarsen(value: number, dropped: number): number {
  return value === 0 || value === 255 ? value : (value >> dropped) << dropped;
}

function channels(colour: number): number[] {
  return [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff, colour & 0xff];
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
