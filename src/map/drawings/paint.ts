import type { Palette } from "../../ui/palette.ts";

/**
 * The colour of a name, as a drawing writes it: on the screen a property of the style sheet, which follows the colour
 * scheme; in a picture that stands alone, the colour itself.
 */
export type Paint = (name: keyof Palette) => string;

/** Colours of the page. */
export const pagePaint: Paint = (name) => `var(--${name})`;
