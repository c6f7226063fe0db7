/**
 * A drawing in fewer letters, for a page that must come soon: places are told to a tenth of a pixel, scales as they are, and
 * what only scripts read is left out.
 */
export function compactMarkup(markup: string): string {
  return markup
    .replace(/matrix\([^)]*\)|-?\d+\.\d+/g, (found) =>
      found.startsWith("m") ? found : String(Math.round(Number(found) * 10) / 10),
    )
    .replace(/ (?:data-[\w-]+|class)="[^"]*"/g, "")
    .replaceAll(' direction="ltr"', "")
    .replace(/><\/(?:path|rect|circle|line)>/g, "/>")
    .replace(/<g><\/g>/g, "");
}
