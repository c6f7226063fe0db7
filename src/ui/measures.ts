/** A length of `tokens.css`, in pixels: the style sheet is the only home of the sizes of panels. */
export function readLength(name: `--${string}`): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name));
}
