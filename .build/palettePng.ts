import { crc32, deflateSync } from "node:zlib";

/** Most colours of a picture with a palette. */
const mostColours = 256;
/** Colours that agree in so many bits of each part are one, if there are too many. */
const bits = 5;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel; what is not opaque is taken as if it were. */
  readonly pixels: Buffer;
}

const binOf = (red: number, green: number, blue: number) =>
  ((red >> (8 - bits)) << (2 * bits)) | ((green >> (8 - bits)) << bits) | (blue >> (8 - bits));

/** The most frequent colours, each the mean of those that are nearly the same, and which of them each bin is drawn in. */
function paletteOf({ pixels }: Pixels) {
  const count = new Uint32Array(1 << (3 * bits));
  const sums = [0, 1, 2].map(() => new Float64Array(count.length));
  for (let at = 0; at < pixels.length; at += 4) {
    const bin = binOf(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    count[bin] = (count[bin] ?? 0) + 1;
    for (const [part, sum] of sums.entries()) sum[bin] = (sum[bin] ?? 0) + (pixels[at + part] ?? 0);
  }
  const bins = [...count.keys()].filter((bin) => count[bin]).toSorted((a, b) => (count[b] ?? 0) - (count[a] ?? 0));
  const colourOf = (bin: number) => sums.map((sum) => Math.round((sum[bin] ?? 0) / (count[bin] ?? 1)));
  const colours = bins.slice(0, mostColours).map(colourOf);
  const distance = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, part, axis) => sum + (part - (b[axis] ?? 0)) ** 2, 0);
  const indices = new Uint8Array(count.length);
  for (const [rank, bin] of bins.entries()) {
    const colour = colourOf(bin);
    const nearest = () => {
      const far = colours.map((other) => distance(colour, other));
      return far.indexOf(Math.min(...far));
    };
    indices[bin] = rank < mostColours ? rank : nearest();
  }
  return { colours, indices };
}

/** A part of a PNG file: its length, its name, what it holds, and a sum of both (PNG specification, section 5.3). */
function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [data.length, crc32(body)].map((value) => {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(value);
    return number;
  });
  return Buffer.concat([length ?? Buffer.alloc(0), body, sum ?? Buffer.alloc(0)]);
}

/** A picture as PNG with a palette: for few colours and many pixels a third of what true colours take. */
export function asPalettePng(picture: Pixels): Buffer {
  const { width, height, pixels } = picture;
  const { colours, indices } = paletteOf(picture);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x);
      rows[y * (width + 1) + x + 1] = indices[binOf(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0)] ?? 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(colours.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
