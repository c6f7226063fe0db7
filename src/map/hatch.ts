/** Side of the square of the stripes, in pixels. */
const hatchSize = 8;

/**
 * Thin stripes on nothing, to be repeated: regions without any partnership. Worked out pixel by pixel, since a canvas
 * takes a fifth of a second to start for so few of them.
 * @param colour as `#rrggbb`
 */
export function drawHatch(colour: string) {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const data = new Uint8ClampedArray(hatchSize * hatchSize * 4);
  for (let y = 0; y < hatchSize; y += 1) {
    for (let x = 0; x < hatchSize; x += 1) {
      // From the middle of the pixel to the nearest stripe, which runs from south-west to north-east.
      const along = (x + y + 1) % hatchSize;
      const distance = Math.min(along, hatchSize - along) / Math.SQRT2;
      data.set([...channels, 140 * Math.max(0, 1 - distance)], (y * hatchSize + x) * 4);
    }
  }
  return { width: hatchSize, height: hatchSize, data };
}
