import { splitList, type Tables } from "../tables.ts";
import { citation, known, multilingual } from "./cells.ts";

/** Statements, without their sentences. */
export const statementsOf = (tables: Tables) =>
  tables.statements.map((row) => ({
    id: row.id,
    ...known({ partnershipId: row.partnership_id, actorId: row.actor_id, otherActorId: row.other_actor_id }),
    ...known({ date: row.date, dateBasis: row.date_basis }),
    nature: row.nature,
    status: row.status,
    ...known({ kind: row.kind }),
    keywords: splitList(row.words),
    confidence: row.confidence,
    ...known({ asWritten: row.as_written }),
    ...(row.territory_ids && { territoryIds: splitList(row.territory_ids) }),
    ...citation(row),
    ...(row.other_source_ids && { otherSourceIds: splitList(row.other_source_ids) }),
  }));

/** Requests, without their sentences. */
export const requestsOf = (tables: Tables) =>
  tables.requests.map((row) => ({
    id: row.id,
    kind: row.kind,
    ...known({ territoryId: row.territory_id, actorId: row.actor_id, soughtTerritoryId: row.sought_territory_id }),
    sought: multilingual(row, "sought"),
    keywords: splitList(row.words),
    ...known({ date: row.date, dateBasis: row.date_basis }),
    confidence: row.confidence,
    ...citation(row),
    ...known({ answerId: row.answer_id }),
  }));

/** Passages, without their sentences. */
export const passagesOf = (tables: Tables) =>
  tables.passages.map((row) => ({
    id: row.id,
    kind: row.kind,
    territoryIds: splitList(row.territory_ids),
    actorIds: splitList(row.actor_ids),
    partnershipIds: splitList(row.partnership_ids),
    eventIds: splitList(row.event_ids),
    toolIds: splitList(row.tool_ids),
    ...known({ asWritten: row.as_written }),
    ...citation(row),
  }));

/** Documents. */
export const sourcesOf = (tables: Tables) =>
  tables.sources.map((row) => ({
    id: row.id,
    title: row.title,
    ...known({ publisher: row.publisher }),
    kind: row.kind,
    language: row.language,
    ...known({ date: row.date, dateBasis: row.date_basis, url: row.url }),
    ...(row.note_fr && { note: multilingual(row, "note") }),
  }));
