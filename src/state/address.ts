/** Reads a whole address into a view and writes a view as an address, over the table of `parameters.ts`. */

import type { Atlas } from "../domain/model.ts";
import { parameters } from "./parameters.ts";
import { isTracking } from "./trackingParameters.ts";
import { homeView, type View } from "./view.ts";
import type { Ignored } from "./writing.ts";

/** Longest address that is heard, in characters: about what usual hosts take. */
const longestAddress = 8000;

export interface ReadAddress {
  readonly view: View;
  /** What of the address is not heard, for a discreet notice. */
  readonly ignored: readonly Ignored[];
}

/** The beginning of an address that is too long, cut between two values where there are several. */
function beginningOf(search: string): string {
  const beginning = search.slice(0, longestAddress);
  const cut = Math.max(beginning.lastIndexOf("&"), beginning.lastIndexOf(","));
  return cut > 0 ? beginning.slice(0, cut) : beginning;
}

/** The two dates of changes in their order; those that stand the other way round are told. */
function withDatesInOrder(view: View): ReadAddress {
  const { from, to } = view;
  if (from === undefined || to === undefined || from <= to) return { view, ignored: [] };
  const ignored = [`from=${from}`, `to=${to}`].map((text) => ({ reason: "reversed", text }) as const);
  return { view: { ...view, from: to, to: from }, ignored };
}

/**
 * The view that an address tells. What means nothing to us is left out and named.
 * @param search the query part of the address, with or without its `?`
 * @param atlas what can be asked for; without it, only what needs none is heard: screen, layout, language
 */
export function searchToView(search: string, atlas?: Atlas): ReadAddress {
  const isLong = search.length > longestAddress;
  const asked = new URLSearchParams(isLong ? beginningOf(search) : search);
  const ignored: Ignored[] = [];
  let view = homeView;
  for (const name of new Set(asked.keys())) {
    const isKnown = parameters.some((one) => one.name === name);
    if (!isKnown && !isTracking(name)) ignored.push({ reason: "unknown", text: name });
  }
  for (const { name, hear } of parameters) {
    if (!asked.has(name)) continue;
    const heard = hear(view, asked.getAll(name), atlas);
    view = heard.view;
    ignored.push(...heard.ignored);
  }
  if (isLong) ignored.push({ reason: "end", text: "" });
  const ordered = withDatesInOrder(view);
  return { view: ordered.view, ignored: [...ignored, ...ordered.ignored] };
}

/** The query part of the address of a view: empty, or beginning with `?`. Inverse of `searchToView` on known values. */
export function viewToSearch(view: View): string {
  const written = parameters.flatMap(({ name, tell }) => {
    const value = tell(view);
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value).replace(/%2C/g, ",").replace(/%3A/g, ":")}`];
  });
  return written.length > 0 ? `?${written.join("&")}` : "";
}

/** The whole address of a view, to be sent. @param base address of the site */
export const wholeAddress = (view: View, base: string): string => new URL(viewToSearch(view) || "./", base).href;
