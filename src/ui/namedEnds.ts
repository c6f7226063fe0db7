/** The end of a line as the other direction calls it. */
const otherEnd: Readonly<Record<string, string>> = { start: "end", end: "start" };

/** What an element says of itself, or what it stands in says. */
const said = (element: Element, attribute: string) => element.closest(`[${attribute}]`)?.getAttribute(attribute);

/**
 * Sets the texts of a picture so that programs place them that know no direction, as resvg: lines from right to left are
 * held at the end that left-to-right text calls so, and their words are isolated (Unicode Standard Annex 9, RLI and PDI).
 * Browsers draw the same as before.
 */
export function nameEnds(picture: SVGSVGElement): void {
  for (const text of picture.querySelectorAll("text")) {
    if (said(text, "direction") !== "rtl") continue;
    const anchor = said(text, "text-anchor") ?? "start";
    text.setAttribute("text-anchor", otherEnd[anchor] ?? anchor);
    text.prepend("\u2067");
    text.append("\u2069");
  }
  for (const element of [picture, ...picture.querySelectorAll("[direction]")]) element.removeAttribute("direction");
}
