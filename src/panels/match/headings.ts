/** Id of the heading of the candidates. */
export const candidatesId = "candidates";
/** Id of the place of the link to send. */
export const linkId = "link-to-send";

/** Id of the heading of a candidate in the list: what its number on the map leads to. */
export const headingId = (territoryId: string) => `candidate-${territoryId}`;

/** Brings something of the page into view, and the focus to it. */
export function takeTo(id: string, block: ScrollLogicalPosition = "center"): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block });
  place?.focus({ preventScroll: true });
}
