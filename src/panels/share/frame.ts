import { wholeAddress } from "../../state/address.ts";
import type { View } from "../../state/view.ts";

/** What stands in the value of an attribute. */
const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The view as a frame shows it: the map or the list, compact. Other screens have their partnerships as the list. */
const embedded = (view: View): View => ({
  ...view,
  screen: view.screen === "map" ? "map" : "list",
  isSynthesisOpen: false,
  isEmbedded: true,
});

/**
 * The code that puts what is shown in a page of somebody else.
 * @param base address of the site
 * @param title what the frame holds, for those who do not see it
 */
export function frameCode(view: View, base: string, title: string): string {
  const address = wholeAddress(embedded(view), base);
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="640" loading="lazy" style="border: 0"></iframe>`;
}
