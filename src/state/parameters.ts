import { isDay } from "../domain/dates.ts";
import type { Facet } from "../domain/facets/facet.ts";
import { type FacetId, facets, type FacetValues } from "../domain/facets/index.ts";
import type { Filters } from "../domain/filter.ts";
import { languages } from "../domain/languages.ts";
import type { Atlas, Day } from "../domain/model.ts";
import { firstKnownDay } from "../domain/timeline.ts";
import { chosenOf, homeView, layouts, queryOf, screens, type Selection, selectionKinds, type View, withChosen } from "./view.ts";

/** Something of an address that is not heard. */
export interface Ignored {
  /**
   * `unknown`: it means nothing to us. `repeated`: the parameter stands there again with a value that is heard.
   * `outside`: nothing is known of that date. `long`: only the beginning of the search text is heard. `end`: only the
   * beginning of the address is.
   */
  readonly reason: "unknown" | "repeated" | "outside" | "long" | "end";
  /** As the address writes it; empty for its end. */
  readonly text: string;
  /** First and last day of which something is known, for a date outside of them. */
  readonly bounds?: { readonly first: Day; readonly last: Day };
}

/** What a text of the address says. Without a value it means nothing to us. */
interface Read<Value> {
  readonly value?: Value;
  /** Why it is not heard, or not wholly, if not because it means nothing. */
  readonly ignored?: Omit<Ignored, "text">;
}

/** How something is written in the address. Before there is an atlas, what only an atlas knows means nothing. */
interface Writing<Value> {
  readonly read: (text: string, atlas: Atlas | undefined) => Read<Value>;
  readonly write: (value: Value) => string;
}

/** A parameter of the address. */
export interface Parameter {
  readonly name: string;
  /** The view with what the texts say, one for each time that the parameter stands there, and what is not heard of them. */
  readonly hear: (
    view: View,
    texts: readonly string[],
    atlas: Atlas | undefined,
  ) => { readonly view: View; readonly ignored: readonly Ignored[] };
  /** What the address says of the view; nothing where it is as at home. */
  readonly tell: (view: View) => string | undefined;
}

/** Fields of the view that have a parameter of their own. */
type Fields = Omit<View, "filters"> & Omit<Filters, "chosen">;

const fieldsOf = ({ filters: { query }, ...others }: View): Fields => ({ ...others, query });

/** The parameter of a field. It is heard once: the last of its values that we understand. */
function field<Field extends keyof Fields>(
  key: Field,
  name: string,
  { read, write }: Writing<NonNullable<Fields[Field]>>,
): Parameter & { readonly field: Field } {
  return {
    field: key,
    name,
    hear: (view, texts, atlas) => {
      const ignored: Ignored[] = [];
      let heard: { text: string; value: NonNullable<Fields[Field]> } | undefined;
      for (const text of texts) {
        const { value, ignored: why } = read(text, atlas);
        if (value === undefined || why) ignored.push({ reason: "unknown", ...why, text: `${name}=${text}` });
        if (value === undefined) continue;
        if (heard && heard.text !== text) ignored.push({ reason: "repeated", text: `${name}=${heard.text}` });
        heard = { text, value };
      }
      if (!heard) return { view, ignored };
      const { query, ...others }: Fields = { ...fieldsOf(view), [key]: heard.value };
      return { view: { ...others, filters: { ...view.filters, query } }, ignored };
    },
    tell: (view) => {
      const value = fieldsOf(view)[key];
      return value === undefined || value === null || value === fieldsOf(homeView)[key] ? undefined : write(value);
    },
  };
}

/** The parameter of a facet: several values are joined by commas, or the parameter stands there several times. */
function facetParameter<Id extends FacetId>({ id, valuesIn }: Facet<Id, FacetValues[Id]>): Parameter {
  return {
    name: id,
    hear: (view, texts, atlas) => {
      const known = new Map<string, FacetValues[Id]>(atlas ? valuesIn(atlas).map((value) => [value, value]) : []);
      const asked = [...new Set(texts.flatMap((text) => text.split(",")))];
      const unknown = asked.filter((text) => !known.has(text));
      return {
        view: {
          ...view,
          filters: withChosen(
            view.filters,
            id,
            asked.flatMap((text) => known.get(text) ?? []),
          ),
        },
        ignored: unknown.map((text) => ({ reason: "unknown", text: `${id}=${text}` })),
      };
    },
    tell: ({ filters }) => chosenOf(filters, id).join() || undefined,
  };
}

const oneOf = <Value extends string>(values: readonly Value[]): Writing<Value> => ({
  read: (text) => {
    const value = values.find((one) => one === text);
    return value === undefined ? {} : { value };
  },
  write: (value) => value,
});

/** Something that is shown when asked for. */
const shownBy = (word: string): Writing<boolean> => ({
  read: (text) => (text === word ? { value: true } : {}),
  write: () => word,
});

/** A day of which something is known. */
const day: Writing<Day> = {
  read: (text, atlas) => {
    if (!atlas || !isDay(text)) return {};
    const bounds = { first: firstKnownDay(atlas), last: atlas.edition.date };
    return bounds.first <= text && text <= bounds.last ? { value: text } : { ignored: { reason: "outside", bounds } };
  },
  write: (value) => value,
};

const selection: Writing<Selection> = {
  read: (text, atlas) => {
    const [kindText, ...rest] = text.split(":");
    const kind = selectionKinds.find((one) => one === kindText);
    const id = rest.join(":");
    const exists =
      kind && atlas && { partnership: atlas.partnerships, territory: atlas.territories, actor: atlas.actors }[kind].has(id);
    return exists ? { value: { kind, id } } : {};
  },
  write: ({ kind, id }) => `${kind}:${id}`,
};

const query: Writing<string> = {
  read: (text) => {
    const value = queryOf(text);
    if (value === text.trim()) return { value };
    return value === "" ? {} : { value, ignored: { reason: "long" } };
  },
  write: (value) => value,
};

/** A field of the view without a parameter, and a parameter without a field, do not compile. */
const ofFields: { readonly [Field in keyof Fields]-?: Parameter & { readonly field: Field } } = {
  screen: field("screen", "view", oneOf(screens)),
  layout: field("layout", "layout", oneOf(layouts)),
  query: field("query", "q", query),
  selection: field("selection", "sel", selection),
  language: field("language", "lang", oneOf(languages)),
  at: field("at", "at", day),
  isSynthesisOpen: field("isSynthesisOpen", "panel", shownBy("synthesis")),
  from: field("from", "from", day),
  to: field("to", "to", day),
  isParallelShown: field("isParallelShown", "parallel", shownBy("shown")),
};

/** Every parameter, in the order in which addresses are written. */
export const parameters: readonly Parameter[] = [...facets.map((facet) => facetParameter(facet)), ...Object.values(ofFields)];
