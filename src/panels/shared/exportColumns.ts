import type { Atlas } from "../../domain/model.ts";
import { actorIdsOn, type Shore, territoryIdsOn } from "../../domain/shores.ts";
import type { Entry, Snapshot } from "../../domain/snapshot.ts";
import { isOver, lastTerm } from "../../domain/terms.ts";
import { partnershipTitle, statusText } from "../../i18n/describe.ts";
import { notesOf, successorOf } from "../../i18n/describeNotes.ts";
import { actorName, territoryTitle, type Words } from "../../i18n/words.tsx";

/** What a column tells of a partnership: a list of names has as many items as its list of ids, in the same order. */
type Value = string | number | boolean | readonly string[] | undefined;

/** A column of a table that the reader takes away. */
export interface ExportColumn {
  readonly name: string;
  readonly value: (entry: Entry, words: Words, atlas: Atlas, snapshot: Snapshot) => Value;
}

/** The status as a code and, in words, with its age: no label tells a status of long ago as one of today. */
export const statusColumns: readonly ExportColumn[] = [
  { name: "status", value: ({ standing }) => standing.status },
  { name: "status_label", value: (entry, words) => statusText(words, entry) },
  { name: "status_date", value: ({ standing }) => standing.deciding.date },
  { name: "vitality", value: ({ vitality }) => vitality },
  { name: "vitality_label", value: ({ vitality }, words) => words.say(`vitality.withAge.${vitality}`) },
];

/** Parties that no longer exist at the date. */
const abolishedOf = ({ parties }: Entry, { territories }: Atlas, { today }: Snapshot) =>
  [...new Set(parties.map(({ territoryId }) => territoryId))].flatMap((id) => {
    const territory = territories.get(id);
    return territory?.validTo !== undefined && territory.validTo <= today ? [territory] : [];
  });

/** What must be known beside a status: a term that is past, a party that is no more, who carries it on. */
export const noteColumns: readonly ExportColumn[] = [
  { name: "term_end", value: ({ partnership }) => lastTerm(partnership)?.end },
  {
    name: "term_is_past",
    value: ({ partnership }, _words, _atlas, { today }) => {
      const term = lastTerm(partnership);
      return term && isOver(term, today);
    },
  },
  { name: "inherited", value: ({ isInherited }) => isInherited },
  { name: "abolished_ids", value: (entry, _words, atlas, snapshot) => abolishedOf(entry, atlas, snapshot).map(({ id }) => id) },
  {
    name: "abolished_names",
    value: (entry, words, atlas, snapshot) =>
      abolishedOf(entry, atlas, snapshot).map((territory) => territoryTitle(words, territory)),
  },
  {
    name: "successor_id",
    value: (entry, _words, _atlas, snapshot) => successorOf(entry, snapshot)?.partnership.id,
  },
  {
    name: "successor_title",
    value: (entry, words, atlas, snapshot) => {
      const successor = successorOf(entry, snapshot);
      return successor && partnershipTitle(words, atlas, successor.parties);
    },
  },
  { name: "notes", value: (entry, words, atlas, snapshot) => notesOf(words, atlas, entry, snapshot) },
];

/** A column that tells of parties alone: those of a partnership, or whoever seeks one. */
interface PartyColumn extends ExportColumn {
  readonly value: (of: Pick<Entry, "parties">, words: Words, atlas: Atlas) => Value;
}

/** Parties of a shore: territories, and apart from them the actors that stand on them. */
export function partyColumns(shore: Shore): readonly PartyColumn[] {
  return [
    { name: `${shore}_ids`, value: ({ parties }) => territoryIdsOn(parties, shore) },
    {
      name: `${shore}_names`,
      value: ({ parties }, words, atlas) =>
        territoryIdsOn(parties, shore).map((id) => {
          const territory = atlas.territories.get(id);
          return territory ? words.of(territory.names) : id;
        }),
    },
    { name: `${shore}_actor_ids`, value: ({ parties }) => actorIdsOn(parties, shore) },
    {
      name: `${shore}_actor_names`,
      value: ({ parties }, words, atlas) => actorIdsOn(parties, shore).map((id) => actorName(words, atlas, id)),
    },
  ];
}

/** A value in one cell; items of a list are separated by a bar, which the tables let no name hold. */
export function cellText(value: Value): string {
  if (value === undefined) return "";
  return typeof value === "object" ? value.join("|") : String(value);
}
