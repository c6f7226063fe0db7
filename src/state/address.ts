import { isDay } from "../domain/dates.ts";
import { languages } from "../domain/languages.ts";
import type { Day } from "../domain/model.ts";
import { type FacetId, facets } from "../domain/facets/index.ts";
import { type Layout, layouts, queryOf, type Screen, screens, type Selection, selectionKinds, type View } from "./view.ts";

/** Longest address that is heard, in characters. */
const longestAddress = 4000;

/** Values of facets that are known, by facet: an address may ask for anything. */
export type KnownValues = Readonly<Record<FacetId, ReadonlySet<string>>>;

export interface ReadAddress {
  readonly view: View;
  /** Parameters or values that meant nothing to us, for a discreet notice. */
  readonly ignored: readonly string[];
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}

function readSelection(text: string, exists: (selection: Selection) => boolean): Selection | undefined {
  const [kindText = "", ...rest] = text.split(":");
  const kind = oneOf(selectionKinds, kindText);
  const selection = kind && { kind, id: rest.join(":") };
  return selection && exists(selection) ? selection : undefined;
}

/**
 * The view that an address tells. Unknown parameters and values are left out and named.
 * @param search the query part of the address, with or without its `?`
 * @param newest the last day of which anything is known: no date lies after it
 */
export function searchToView(
  search: string,
  known: KnownValues,
  exists: (selection: Selection) => boolean,
  newest: Day,
): ReadAddress {
  const ignored: string[] = [];
  const mutable: { -readonly [Key in keyof View]: View[Key] } = {
    screen: "map",
    filters: { chosen: {}, query: "" },
    isSynthesisOpen: false,
    isParallelShown: false,
  };
  const accept = <Value>(name: string, text: string, value: Value | undefined, use: (value: Value) => void) => {
    if (value === undefined) ignored.push(`${name}=${text}`);
    else use(value);
  };
  const day = (text: string) => (isDay(text) && text <= newest ? text : undefined);
  const readers: Record<string, (text: string) => void> = {
    view: (text) => accept<Screen>("view", text, oneOf(screens, text), (screen) => (mutable.screen = screen)),
    layout: (text) => accept<Layout>("layout", text, oneOf(layouts, text), (layout) => (mutable.layout = layout)),
    lang: (text) => accept("lang", text, oneOf(languages, text), (language) => (mutable.language = language)),
    at: (text) => accept("at", text, day(text), (at) => (mutable.at = at)),
    from: (text) => accept("from", text, day(text), (from) => (mutable.from = from)),
    to: (text) => accept("to", text, day(text), (to) => (mutable.to = to)),
    parallel: (text) => accept("parallel", text, oneOf(["shown"], text), () => (mutable.isParallelShown = true)),
    panel: (text) => accept("panel", text, oneOf(["synthesis"], text), () => (mutable.isSynthesisOpen = true)),
    sel: (text) => accept("sel", text, readSelection(text, exists), (selection) => (mutable.selection = selection)),
    q: (text) => (mutable.filters = { ...mutable.filters, query: queryOf(text) }),
  };
  for (const { id } of facets) {
    readers[id] = (text) => {
      const values = [...new Set(text.split(","))];
      const good = values.filter((value) => known[id].has(value));
      for (const value of values) if (!known[id].has(value)) ignored.push(`${id}=${value}`);
      if (good.length > 0) mutable.filters = { ...mutable.filters, chosen: { ...mutable.filters.chosen, [id]: good } };
    };
  }
  const parameters = new URLSearchParams(search.slice(0, longestAddress));
  for (const [name, text] of parameters) {
    if (Object.hasOwn(readers, name)) readers[name]?.(text);
    else ignored.push(name);
  }
  return { view: mutable, ignored };
}

/** Every field of a view and the parameter that tells it; defaults are not written. A forgotten field does not compile. */
function parametersOf(view: View): Record<keyof Omit<View, "filters"> | FacetId | "query", string | undefined> {
  const ofFacets = Object.fromEntries(facets.map(({ id }) => [id, view.filters.chosen[id]?.join(",")]));
  return {
    ...(ofFacets as Record<FacetId, string | undefined>),
    screen: view.screen === "map" ? undefined : view.screen,
    layout: view.layout,
    query: view.filters.query || undefined,
    selection: view.selection && `${view.selection.kind}:${view.selection.id}`,
    language: view.language,
    at: view.at,
    isSynthesisOpen: view.isSynthesisOpen ? "synthesis" : undefined,
    from: view.from,
    to: view.to,
    isParallelShown: view.isParallelShown ? "shown" : undefined,
  };
}

const parameterNames: Partial<Record<string, string>> = {
  screen: "view",
  query: "q",
  selection: "sel",
  language: "lang",
  isSynthesisOpen: "panel",
  isParallelShown: "parallel",
};

/** The query part of the address of a view: empty, or beginning with `?`. Inverse of `searchToView` on known values. */
export function viewToSearch(view: View): string {
  const written = Object.entries(parametersOf(view)).flatMap(([field, value]) =>
    value === undefined
      ? []
      : [`${parameterNames[field] ?? field}=${encodeURIComponent(value).replace(/%2C/g, ",").replace(/%3A/g, ":")}`],
  );
  return written.length > 0 ? `?${written.join("&")}` : "";
}
