/**
 * The table of all parameters of the address, one row each: how it is read into a view and written from it. To add
 * one, add its row here and its field to `view.ts`.
 */

import { amountRule, partRule, rateRule } from "../domain/amount.ts";
import type { Facet } from "../domain/facets/facet.ts";
import { type FacetId, facets, type FacetValues } from "../domain/facets/index.ts";
import type { Filters } from "../domain/filter.ts";
import { languages } from "../domain/languages.ts";
import { type Atlas, sourceKinds } from "../domain/model.ts";
import { currencies, shores } from "../domain/shores.ts";
import { absences, clockTime, countUpTo, pairs, participants } from "./sessionWriting.ts";
import { screens } from "./screens.ts";
import {
  candidateCounts,
  chosenOf,
  homeView,
  layouts,
  mostSlots,
  mostTables,
  sheetSubjects,
  slotLengths,
  type View,
  withChosen,
} from "./view.ts";
import {
  countOf,
  day,
  draftName,
  fund,
  type Ignored,
  line,
  names,
  numberWithin,
  oneOf,
  query,
  rowCount,
  saidBy,
  selection,
  sorting,
  territory,
  weights,
  type Writing,
} from "./writing.ts";

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
type Fields = Omit<View, "filters"> & Pick<Filters, "query">;

const fieldsOf = ({ filters: { query }, ...others }: View): Fields => ({ ...others, query });

/**
 * A parameter that is heard once: the last of its values that we understand.
 * @param withValue the view with a value; none where nothing there can have it
 */
function single<Value>(
  name: string,
  { read, write }: Writing<Value>,
  valueOf: (view: View) => Value | undefined,
  withValue: (view: View, value: Value) => View | undefined,
): Parameter {
  return {
    name,
    hear: (view, texts, atlas) => {
      const ignored: Ignored[] = [];
      let heard: { text: string; view: View } | undefined;
      for (const text of texts) {
        const { value, ignored: why } = read(text, atlas);
        const next = value === undefined ? undefined : withValue(view, value);
        if (!next || why) ignored.push({ reason: "unknown", ...why, text: `${name}=${text}` });
        if (!next) continue;
        if (heard && heard.text !== text) ignored.push({ reason: "repeated", text: `${name}=${heard.text}` });
        heard = { text, view: next };
      }
      return { view: heard?.view ?? view, ignored };
    },
    tell: (view) => {
      const value = valueOf(view);
      return value === undefined || value === valueOf(homeView) ? undefined : write(value);
    },
  };
}

/** The parameter of a field of the view. */
function field<Field extends keyof Fields>(
  key: Field,
  name: string,
  writing: Writing<NonNullable<Fields[Field]>>,
): Parameter & { readonly field: Field } {
  const valueOf = (view: View) => fieldsOf(view)[key] ?? undefined;
  const withValue = (view: View, value: NonNullable<Fields[Field]>): View => {
    const { query: words, ...others }: Fields = { ...fieldsOf(view), [key]: value };
    return { ...others, filters: { ...view.filters, query: words } };
  };
  return { field: key, ...single(name, writing, valueOf, withValue) };
}

/** What of the selection is brought into view, where it has lines or statements. */
const lineOfSelection = single(
  "line",
  line,
  (view) => view.selection?.line,
  (view, value) => {
    const { selection: chosen } = view;
    const hasLines = chosen?.kind === "source" || chosen?.kind === "partnership" || chosen?.kind === "actor";
    return hasLines ? { ...view, selection: { ...chosen, line: value } } : undefined;
  },
);

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

/** A field of the view without a parameter, and a parameter without a field, do not compile. */
const ofFields: { readonly [Field in keyof Fields]-?: Parameter & { readonly field: Field } } = {
  screen: field("screen", "view", oneOf(screens)),
  layout: field("layout", "layout", oneOf(layouts)),
  query: field("query", "q", query),
  selection: field("selection", "sel", selection),
  language: field("language", "lang", oneOf(languages)),
  at: field("at", "at", day),
  isSynthesisOpen: field("isSynthesisOpen", "panel", saidBy("synthesis")),
  from: field("from", "from", day),
  to: field("to", "to", day),
  isParallelShown: field("isParallelShown", "parallel", saidBy("shown")),
  sorting: field("sorting", "sort", sorting),
  rowCount: field("rowCount", "rows", rowCount),
  isRoundTable: field("isRoundTable", "sheet", saidBy("round-table")),
  emptyPlacesOf: field("emptyPlacesOf", "regions", oneOf(shores)),
  tables: field("tables", "tables", names),
  ownId: field("ownId", "for", territory),
  candidateCount: field("candidateCount", "candidates", countOf(candidateCounts)),
  comparedIds: field("comparedIds", "with", names),
  excludedIds: field("excludedIds", "without", names),
  weights: field("weights", "weights", weights),
  participantIds: field("participantIds", "meet", participants),
  slotCount: field("slotCount", "slots", countUpTo(mostSlots)),
  tableCount: field("tableCount", "meet-tables", countUpTo(mostTables)),
  sessionStart: field("sessionStart", "meet-start", clockTime),
  slotMinutes: field("slotMinutes", "meet-minutes", countOf(slotLengths)),
  mustPairs: field("mustPairs", "meet-must", pairs),
  neverPairs: field("neverPairs", "meet-never", pairs),
  absences: field("absences", "meet-absent", absences),
  sheetSubject: field("sheetSubject", "meet-by", oneOf(sheetSubjects)),
  fund: field("fund", "fund", fund),
  currency: field("currency", "currency", oneOf(currencies)),
  budget: field("budget", "budget", numberWithin(amountRule)),
  frenchPart: field("frenchPart", "part-fr", numberWithin(partRule)),
  moroccanPart: field("moroccanPart", "part-ma", numberWithin(partRule)),
  cap: field("cap", "cap", numberWithin(amountRule)),
  rate: field("rate", "rate", numberWithin(rateRule)),
  isEmbedded: field("isEmbedded", "embed", saidBy("1")),
  draftId: field("draftId", "draft", draftName),
  roundId: field("roundId", "round", draftName),
  heardIds: field("heardIds", "heard", participants),
  documentQuery: field("documentQuery", "find", query),
  documentKind: field("documentKind", "document", oneOf(sourceKinds)),
};

/** Every parameter, in the order in which addresses are written and heard: a line is heard after what it is a line of. */
export const parameters: readonly Parameter[] = [
  ...facets.map((facet) => facetParameter(facet)),
  ...Object.values(ofFields),
  lineOfSelection,
];
