const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const coded = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/**
 * The grey that is as light as a colour, so that contrasts stay as they are; inverted, the grey that is as far from white as
 * it was from black.
 * @param colour as `#rrggbb`, or `#rgb` as the build shortens it; anything else stays
 * @param isInverted whether dark becomes light: what a dark page shows, on paper
 */
export function greyOf(colour: string, isInverted: boolean): string {
  const whole = colour.replace(/^#([\da-f])([\da-f])([\da-f])$/i, "#$1$1$2$2$3$3");
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(whole) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return colour;
  const [r, g, b] = [red, green, blue].map((channel) => linear(Number.parseInt(channel, 16) / 255));
  const grey = Math.round(255 * coded(0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)));
  const hex = (isInverted ? 255 - grey : grey).toString(16).padStart(2, "0");
  return `#${hex}${hex}${hex}`;
}
