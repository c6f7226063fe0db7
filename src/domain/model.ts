/**
 * The words of the house. Code speaks in ids and codes; words for people live in `src/i18n`.
 *
 * An **Atlas** is all we know, checked once at the door and never changed afterwards.
 * A **Territory** is a dated thing: a region, a department, a municipality, an intermunicipality or another
 * area (Moroccan provinces and préfectures have the level `department`).
 * A **Partnership** ties territories of both shores. It has no status of its own: a **Statement** says what was so
 * of it, at a time, according to a **Source**. Its **Standing** at a date follows from its statements.
 * A **Request** says who seeks a partner, or announces an intention towards a zone.
 * A **Shore** is one of the two countries (`shores.ts`): everything that differs between them is told there.
 * An **Actor** is an association, an institution, a network or a programme that is not a local authority.
 * A **Keyword** is a free word of a source; a **Theme** covers keywords.
 * A **Tool** is a device that partnerships used; a **Passage** is what else a founding document says.
 * A **Publisher** is whoever answers for a copy of the atlas.
 * A **Snapshot** is the atlas at a date: each partnership then known is an **Entry** of it. A **Facet** is a dimension by
 * which entries are filtered.
 */

export type { Day, PartialDate } from "./dates.ts";
export * from "./model/territories.ts";
export * from "./model/actors.ts";
export * from "./model/partnerships.ts";
export * from "./model/statements.ts";
export * from "./model/requests.ts";
export * from "./model/sources.ts";
export * from "./model/themes.ts";
export * from "./model/events.ts";
export * from "./model/schemes.ts";
export * from "./model/atlas.ts";
export * from "./model/publisher.ts";
