import { isolated } from "./isolated.ts";
import { type FacetId, facets, type FacetValues } from "../domain/facets/index.ts";
import type { Filters } from "../domain/filter.ts";
import type { Atlas, Day } from "../domain/model.ts";
import { optionLabel } from "./optionLabel.ts";
import type { Words } from "./words.tsx";

/**
 * A value that filters, in words. A status by itself is asked for whatever its age, and says so: it is never told as one of
 * today. Beside a filter by age it stands alone.
 */
export function chosenLabel<Id extends FacetId>(
  words: Words,
  atlas: Atlas,
  { chosen }: Filters,
  facetId: Id,
  value: FacetValues[Id],
  today: Day,
): string {
  const label = optionLabel(words, atlas, facetId, value, today);
  const isAged = [chosen.vitality, chosen.confirmed].some((ages) => ages !== undefined && ages.length > 0);
  return facetId === "status" && !isAged ? words.say("status.ofAnyAge", { status: label }) : label;
}

/**
 * The filters in words, one text a facet: « Statut : Actif (de tout âge) et À relancer (de tout âge) ».
 * @param except facets that are not said
 */
export function filterWords(
  words: Words,
  atlas: Atlas,
  filters: Filters,
  today: Day,
  except: readonly FacetId[] = [],
): readonly string[] {
  const { query, chosen } = filters;
  const texts = facets.flatMap(({ id }) => {
    const values = except.includes(id) ? [] : (chosen[id] ?? []);
    if (values.length === 0) return [];
    const value = words.list(values.map((one) => chosenLabel(words, atlas, filters, id, one, today)));
    return words.say("chips.value", { facet: words.say(`facet.${id}`), value });
  });
  return query === "" ? texts : [words.say("chips.query", { query }), ...texts];
}

/** What a picture shows. */
interface Shown {
  readonly atlas: Atlas;
  readonly filters: Filters;
  readonly today: Day;
  /** The name of the draft that is shown in place of the published edition, if one is. */
  readonly draftName: string | undefined;
  /** What is chosen, in words. */
  readonly chosen?: string | undefined;
  /** Facets that are not said. */
  readonly except?: readonly FacetId[];
}

/** Says of a picture that leaves the page what it shows: a draft, the date, what is chosen, the filters; as a sentence without an end. */
export function shownText(words: Words, { atlas, filters, today, draftName, chosen, except }: Shown): string {
  const asOf = words.say("edition.asOf", { date: words.date(today) });
  const mark = draftName === undefined ? [] : draftMark(words, draftName);
  const parts = [mark, asOf, chosen ?? [], filterWords(words, atlas, filters, today, except)];
  const text = parts.flat().join(" · ");
  // What stands elsewhere within a sentence begins one here.
  return `${text.charAt(0).toLocaleUpperCase(words.locale)}${text.slice(1)}`;
}

/** Says of whatever leaves the page that it shows a draft, and which. */
export const draftMark = (words: Words, name: string): string => words.say("draft.marked", { name: isolated(name) });
