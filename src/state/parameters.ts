/**
 * The table of all parameters of the address, one row each: how it is read into a view and written from it. To add
 * one, add its row here and its field to `view.ts`.
 */

import { amountRule, partRule, rateRule } from "../domain/amount.ts";
import type { Facet } from "../domain/facets/facet.ts";
import { type FacetId, facets, type FacetValues } from "../domain/facets/index.ts";
import { languages } from "../domain/languages.ts";
import { sourceKinds } from "../domain/model.ts";
import { currencies, shores } from "../domain/shores.ts";
import { type Fields, field, type Parameter, single } from "./parameter.ts";
import { absences, clockTime, countUpTo, heardSeats, pairs, participants } from "./sessionWriting.ts";
import { screens } from "./screens.ts";
import { candidateCounts, chosenOf, layouts, mostSlots, mostTables, sheetSubjects, slotLengths, withChosen } from "./view.ts";
import {
  countOf,
  day,
  draftName,
  fund,
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
} from "./writing.ts";

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
  // Read after `meet` and `round`: places are counted there, and without a tour de table nobody was heard.
  heardIds: { field: "heardIds", ...heardSeats },
  documentQuery: field("documentQuery", "find", query),
  documentKind: field("documentKind", "document", oneOf(sourceKinds)),
};

/** Every parameter, in the order in which addresses are written and heard: a line is heard after what it is a line of. */
export const parameters: readonly Parameter[] = [
  ...facets.map((facet) => facetParameter(facet)),
  ...Object.values(ofFields),
  lineOfSelection,
];
