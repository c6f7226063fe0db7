/** The end of a line as the other direction calls it. */
const otherEnd: Readonly<Record<string, string>> = { start: "end", end: "start" };

/** What an element says of itself, or what it stands in says. */
const said = (element: Element, attribute: string) => element.closest(`[${attribute}]`)?.getAttribute(attribute);

/** A line from right to left as every program reads it: held at one end by attribute, at the other by the style of its language. */
function holdFromRight(text: SVGTextElement): void {
  const anchor = said(text, "text-anchor") ?? "start";
  text.setAttribute("direction", "rtl");
  text.setAttribute("text-anchor", otherEnd[anchor] ?? anchor);
  if (anchor in otherEnd) text.classList.add(`held-${anchor}`);
  text.prepend("\u2067");
  text.append("\u2069");
}

/** A line from left to right keeps its length in other letters than ours. */
function holdLength(text: SVGTextElement, length: number): void {
  if (length <= 0) return;
  text.setAttribute("textLength", length.toFixed(2));
  text.setAttribute("lengthAdjust", "spacingAndGlyphs");
}

/**
 * Sets the texts of a picture so that all programs place them and order their words alike. Of a line from right to left some,
 * as resvg, know no direction: they hold it at the end that left-to-right text calls so, and its words are isolated (Unicode
 * Standard Annex 9, RLI and PDI). Others, as Inkscape, take the order of its words from the direction alone, and call its ends
 * by it: these know languages too, which the first do not, and a style of that language holds it for them. Browsers draw the
 * same as before.
 * @param language of the picture, as the page writes it
 * @param lengthOf length of a text as it is set in our letters, in units of the picture
 * @returns the style, for the picture to carry
 */
export function nameEnds(picture: SVGSVGElement, language: string, lengthOf: (text: SVGTextElement) => number): string {
  picture.setAttribute("lang", language);
  picture.setAttribute("xml:lang", language);
  for (const text of picture.querySelectorAll("text")) {
    const isFromRight = said(text, "direction") === "rtl";
    text.removeAttribute("direction");
    if (isFromRight) holdFromRight(text);
    // Some stretch Arabic to a length where they should press it.
    else holdLength(text, lengthOf(text));
  }
  for (const element of [picture, ...picture.querySelectorAll(":not(text)[direction]")]) element.removeAttribute("direction");
  return Object.keys(otherEnd)
    .map((end) => `.held-${end}:lang(${language}){text-anchor:${end}}`)
    .join("");
}
