import { shoreOfCountry } from "../../domain/shores.ts";
import { splitList, type Tables } from "../tables.ts";
import { citation, known, multilingual, validity } from "./cells.ts";

const of = <Item extends { readonly partnership_id: string }>(rows: readonly Item[], id: string) =>
  rows.filter((row) => row.partnership_id === id);

/** Actors, with what they offer when they stand available. */
export const actorsOf = (tables: Tables) =>
  tables.actors.map((row) => ({
    id: row.id,
    kind: row.kind,
    names: multilingual(row, "name"),
    ...(row.gathered_level && { gathers: { shore: shoreOfCountry(row.gathered_country), level: row.gathered_level } }),
    ...known({ territoryId: row.territory_id, placedBy: row.placed_by }),
    ...(row.available === "yes" && { offer: multilingual(row, "offer") }),
    ...known({ offerShore: shoreOfCountry(row.offer_country) ?? "" }),
    ...(row.words && { keywords: splitList(row.words) }),
    ...known({ asWritten: row.as_written }),
    ...citation(row),
  }));

/** Partnerships, each with its parties, involvements, terms and tools. */
export const partnershipsOf = (tables: Tables) =>
  tables.partnerships.map((row) => ({
    id: row.id,
    kind: row.kind,
    parties: of(tables.parties, row.id).map((party) => ({
      shore: party.shore,
      territoryId: party.territory_id,
      ...known({ actorId: party.actor_id }),
      ...validity(party),
    })),
    involvements: of(tables.involvements, row.id).map((involvement) => ({
      actorId: involvement.actor_id,
      role: involvement.role,
      ...citation(involvement),
    })),
    ...known({ successorId: row.successor_id, partOfId: row.part_of }),
    terms: of(tables.terms, row.id).map((term) => ({
      ...known({ start: term.start }),
      end: term.end,
      sourceId: term.source_id,
      basis: term.basis,
    })),
    toolUses: of(tables.tool_uses, row.id).map((use) => ({
      toolId: use.tool_id,
      ...known({ since: use.since, dateBasis: use.date_basis }),
      ...(use.result_fr && { result: multilingual(use, "result") }),
      confidence: use.confidence,
      ...citation(use),
    })),
  }));
