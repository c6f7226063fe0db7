/** The view: everything that the reader looks at and that the address holds, with its values at home. */

import { type FacetId, facetIds, type FacetValues } from "../domain/facets/index.ts";
import type { Weights } from "../domain/candidates/model.ts";
import type { ClockTime } from "../domain/meetings/clock.ts";
import type { Absence, Pair } from "../domain/meetings/model.ts";
import type { Filters } from "../domain/filter.ts";
import { fold } from "../domain/fold.ts";
import type { Language } from "../domain/languages.ts";
import type { Day, SourceKind } from "../domain/model.ts";
import { type Currency, type Shore, shores } from "../domain/shores.ts";
import type { Screen } from "./screens.ts";

export * from "./screens.ts";

/** The two layouts of the map: true geography, or the two countries face to face. */
export const layouts = ["geo", "face"] as const;
export type Layout = (typeof layouts)[number];
export const selectionKinds = ["partnership", "territory", "actor", "source", "tool", "event", "request", "scheme"] as const;
/** What the reader is reading about. */
export interface Selection {
  readonly kind: (typeof selectionKinds)[number];
  readonly id: string;
  /** What of it is brought into view, as `lineKey` names it: a line of a document, or a statement. */
  readonly line?: string;
}

/** Columns of the list, in the order of reading. */
export const columnIds = [...shores, "status", "kind", "themes", "since", "confirmed", "sources"] as const;
export type ColumnId = (typeof columnIds)[number];

/** The order of the list. */
export interface Sorting {
  readonly column: ColumnId;
  readonly isDescending: boolean;
}

/** The order of a list that was not asked for another. */
export const firstSorting: Sorting = { column: "fr", isDescending: false };

/** The order by a column. */
export function sortingBy(column: ColumnId, isDescending: boolean): Sorting {
  return column === firstSorting.column && !isDescending ? firstSorting : { column, isDescending };
}

/** Rows of a long list shown before the reader asks for more: all of a real atlas, a part of a very large one. */
export const firstRows = 500;

/** How many candidates a reader may ask for: as many as one reads at first. */
export const candidateCounts = [5, 10, 25] as const;

/** How many slots and tables a session of meetings may have, and how many minutes a slot. */
export const mostSlots = 24;
export const mostTables = 30;
export const slotLengths = [10, 15, 20, 30, 45, 60] as const;

/** What each sheet of a schedule tells: a slot, a participant or a table. */
export const sheetSubjects = ["slot", "participant", "table"] as const;
export type SheetSubject = (typeof sheetSubjects)[number];

/** All that can be shared of what the reader looks at: the address, and nothing but the address, says it. */
export interface View {
  readonly screen: Screen;
  /** Absent: the layout that reads best in the window. */
  readonly layout?: Layout;
  readonly filters: Filters;
  readonly selection?: Selection;
  /** Absent: the first language of the browser that the house speaks. */
  readonly language?: Language;
  /** Absent: the newest date. */
  readonly at?: Day;
  /** Whether the charts are open beside the map. */
  readonly isSynthesisOpen: boolean;
  /** The two dates between which changes are told. Absent: the last but one meeting of the country group, and the edition. */
  readonly from?: Day;
  readonly to?: Day;
  /** Whether the parallel 27°40′N is drawn: never by default. */
  readonly isParallelShown: boolean;
  readonly sorting: Sorting;
  /** How many rows of the list are shown at most. */
  readonly rowCount: number;
  /** Whether what is to be confirmed stands as the sheet of a tour de table. */
  readonly isRoundTable: boolean;
  /** Whose regions the chart of empty places tells. */
  readonly emptyPlacesOf: Shore;
  /** Charts that stand as tables, by their names, and the time axis. */
  readonly tables?: readonly string[];
  /** Words and kind that documents are looked for by. */
  readonly documentQuery: string;
  readonly documentKind?: SourceKind;
  /** The authority that a partner is sought for, by its id. */
  readonly ownId?: string;
  /** How many candidates are told at most. */
  readonly candidateCount: number;
  /** Candidates compared side by side. */
  readonly comparedIds?: readonly string[];
  /** Territories ruled out, with all that lies in them. */
  readonly excludedIds?: readonly string[];
  /** What criteria weigh, where the reader says otherwise than the default. */
  readonly weights?: Partial<Weights>;
  /** Who takes part in a session of meetings: territories by their ids, actors by theirs behind `actor:`. */
  readonly participantIds?: readonly string[];
  readonly slotCount: number;
  readonly tableCount: number;
  /** When the session begins, on the clock of the place. Absent: at nine, on the first day of the next meeting that is planned. */
  readonly sessionStart?: ClockTime;
  /** Minutes from the beginning of a slot to that of the next. */
  readonly slotMinutes: number;
  readonly mustPairs?: readonly Pair[];
  readonly neverPairs?: readonly Pair[];
  readonly absences?: readonly Absence[];
  readonly sheetSubject: SheetSubject;
  /** The generation of the joint fund that a project is worked out for. Absent: the last one. */
  readonly fund?: string;
  /** Amounts of the project, in its currency (euros when absent): its budget, what each local side puts in, the cap of the fund. */
  readonly currency?: Currency;
  readonly budget?: number;
  readonly frenchPart?: number;
  readonly moroccanPart?: number;
  readonly cap?: number;
  /** Dirhams for a euro, as the reader knows it. */
  readonly rate?: number;
  /** Whether it stands in a frame of another page, compact, with a way to the whole atlas. */
  readonly isEmbedded: boolean;
  /** The draft of this browser that the page shows instead of the published edition, by its id. */
  readonly draftId?: string;
  /** The draft that a tour de table is captured in, and who was heard already. */
  readonly roundId?: string;
  readonly heardIds?: readonly string[];
}

/** Longest search text that is heard, in characters. */
const longestQuery = 100;

/**
 * What is kept of a search text: no space around it, not so long that a character would be cut in two, and nothing of
 * one that holds neither letter nor digit, for it would find everything.
 */
export function queryOf(text: string): string {
  const kept = Array.from(text.trim()).slice(0, longestQuery).join("").trim();
  return fold(kept) === "" ? "" : kept;
}

export const noFilters: Filters = { chosen: {}, query: "" };

/** What an address without parameters shows. */
export const homeView: View = {
  screen: "map",
  filters: noFilters,
  isSynthesisOpen: false,
  isParallelShown: false,
  sorting: firstSorting,
  rowCount: firstRows,
  candidateCount: candidateCounts[0],
  slotCount: 6,
  tableCount: 8,
  slotMinutes: 20,
  sheetSubject: sheetSubjects[0],
  isRoundTable: false,
  isEmbedded: false,
  emptyPlacesOf: "ma",
  documentQuery: "",
};

/** Chosen values of a facet; empty when the facet does not filter. */
export function chosenOf<Id extends FacetId>(filters: Filters, facetId: Id): readonly FacetValues[Id][] {
  return filters.chosen[facetId] ?? [];
}

/** Filters with one facet replaced; an empty choice removes it. */
export function withChosen<Id extends FacetId>(filters: Filters, facetId: Id, values: readonly FacetValues[Id][]): Filters {
  const { [facetId]: _replaced, ...others } = filters.chosen;
  return { ...filters, chosen: values.length > 0 ? { ...others, [facetId]: values } : others };
}

/** Filters with a value added, or taken away if it was there. */
export function withToggled<Id extends FacetId>(filters: Filters, facetId: Id, value: FacetValues[Id]): Filters {
  const chosen = chosenOf(filters, facetId);
  return withChosen(filters, facetId, chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
}

/** Whether anything is filtered out. */
export function isFiltering(filters: Filters): boolean {
  return filters.query !== "" || facetIds.some((id) => chosenOf(filters, id).length > 0);
}
