import type { Atlas } from "../../domain/model.ts";
import { actorIdsOn, type Shore, territoryIdsOn } from "../../domain/shores.ts";
import type { Entry } from "../../domain/snapshot.ts";
import type { Words } from "../../i18n/words.tsx";

/** What a column tells of a partnership: a list of names has as many items as its list of ids, in the same order. */
type Value = string | number | boolean | readonly string[] | undefined;

/** A column of a table that the reader takes away. */
export interface ExportColumn {
  readonly name: string;
  readonly value: (entry: Entry, words: Words, atlas: Atlas) => Value;
}

/** Parties of a shore: territories, and apart from them the actors that stand on them. */
export function partyColumns(shore: Shore): readonly ExportColumn[] {
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
      value: ({ parties }, words, atlas) =>
        actorIdsOn(parties, shore).map((id) => {
          const actor = atlas.actors.get(id);
          return actor ? words.of(actor.names) : id;
        }),
    },
  ];
}

/** A value in one cell; items of a list are separated by a bar, which the tables let no name hold. */
export function cellText(value: Value): string {
  if (value === undefined) return "";
  return typeof value === "object" ? value.join("|") : String(value);
}
