import { inflateSync } from 'node:zlib';

/** The size of a PNG, and the number of rows at its end that are all alike: there is nothing to see in them. */
export interface PictureShape {
  width: number;
  height: number;
  emptyTail: number;
}

/** Channels by colour type (PNG, third edition, 11.2.1); pictures of browsers have 8 bits each. */
const CHANNELS: Record<number, number> = { 2: 3, 6: 4 };

/** Reads the shape of a PNG as browsers write it: RGB or RGBA, 8 bits, not interlaced. Throws on any other. */
export function pictureShape(png: Buffer): PictureShape {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = CHANNELS[png.readUInt8(25)];
  if (!channels || png.readUInt8(24) !== 8 || png.readUInt8(28) !== 0) throw new Error('A PNG of another kind');
  const rows = unfiltered(inflateSync(imageData(png)), width * channels, channels);
  const last = rows.at(-1) ?? Buffer.alloc(0);
  const different = rows.findLastIndex((row) => !row.equals(last));
  return { width, height, emptyTail: height - 1 - different };
}

/** The IDAT chunks of a PNG, joined. */
function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Undoes the filters of all rows (PNG, third edition, 9.2). */
function unfiltered(data: Buffer, rowBytes: number, pixelBytes: number): Buffer[] {
  const rows: Buffer[] = [];
  let above = Buffer.alloc(rowBytes);
  for (let at = 0; at + rowBytes < data.length; at += rowBytes + 1) {
    const filter = data.readUInt8(at);
    const row = Buffer.from(data.subarray(at + 1, at + 1 + rowBytes));
    for (let i = 0; i < rowBytes; i++) {
      const left = row[i - pixelBytes] ?? 0;
      const up = above[i] ?? 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, above[i - pixelBytes] ?? 0)][filter] ?? 0;
      row[i] = ((row[i] ?? 0) + predicted) & 255;
    }
    rows.push(row);
    above = row;
  }
  return rows;
}

/** The neighbour that is nearest to left + up - corner (PNG, third edition, 9.4). */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const away = (value: number) => Math.abs(guess - value);
  if (away(left) <= away(up) && away(left) <= away(corner)) return left;
  return away(up) <= away(corner) ? up : corner;
}
