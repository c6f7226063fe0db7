import type { Point, Trilingual } from "../../src/domain/model.ts";
import { shoreOfCountry, shores } from "../../src/domain/shores.ts";
import {
  type AtlasFile,
  atlasFile,
  checkFile,
  type FundingFile,
  fundingFile,
  type SentencesFile,
  schemaVersion,
  sentencesFile,
} from "../../src/data/schema.ts";
import { splitList, type Tables } from "./tables.ts";

/** Drops empty cells, so that "unknown" is an absent field and never an empty text. */
function known<Fields extends Record<string, string>>(fields: Fields): Partial<Record<keyof Fields, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== "")) as Partial<Record<keyof Fields, string>>;
}

function trilingual(row: Record<string, string>, prefix: string): Trilingual {
  return { fr: row[`${prefix}_fr`] ?? "", ar: row[`${prefix}_ar`] ?? "", en: row[`${prefix}_en`] ?? "" };
}

const validity = (row: { valid_from: string; valid_to: string }) => known({ validFrom: row.valid_from, validTo: row.valid_to });
const citation = (row: { source_id: string; locator: string }) => ({
  sourceId: row.source_id,
  ...known({ locator: row.locator }),
});

/**
 * The file that the site loads first, from the tables.
 * @param points the point of every territory, by id
 * @throws InvalidFile when a cell has not the right shape
 */
export function assembleAtlas(tables: Tables, points: ReadonlyMap<string, { point: Point; basis: string }>): AtlasFile {
  const edition = tables.edition[0];
  const otherNames = (territoryId: string) =>
    tables.territory_names
      .filter((row) => row.territory_id === territoryId)
      .map((row) => ({ name: row.name, language: row.language, kind: row.kind, ...validity(row) }));
  const of = <Item extends { readonly partnership_id: string }>(rows: readonly Item[], id: string) =>
    rows.filter((row) => row.partnership_id === id);
  return checkFile("atlas.json", atlasFile, {
    schemaVersion,
    edition,
    territories: tables.territories.map((row) => ({
      id: row.id,
      level: row.level,
      designation: row.designation,
      shore: shoreOfCountry(row.country),
      names: trilingual(row, "name"),
      otherNames: otherNames(row.id),
      ...(row.code && { code: { scheme: row.code_scheme, value: row.code, ...known({ date: row.code_date }) } }),
      ...known({ parentId: row.parent_id }),
      point: points.get(row.id)?.point,
      pointBasis: points.get(row.id)?.basis,
      ...validity(row),
    })),
    memberships: tables.memberships.map((row) => ({
      departmentId: row.department_id,
      regionId: row.region_id,
      ...validity(row),
    })),
    actors: tables.actors.map((row) => ({
      id: row.id,
      kind: row.kind,
      names: trilingual(row, "name"),
      ...known({ territoryId: row.territory_id, placedBy: row.placed_by }),
      ...(row.available === "yes" && { offer: trilingual(row, "offer") }),
      ...citation(row),
    })),
    partnerships: tables.partnerships.map((row) => ({
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
        ...(use.result_fr && { result: trilingual(use, "result") }),
        confidence: use.confidence,
        ...citation(use),
      })),
    })),
    statements: tables.statements.map((row) => ({
      id: row.id,
      ...known({ partnershipId: row.partnership_id, actorId: row.actor_id, date: row.date, dateBasis: row.date_basis }),
      nature: row.nature,
      status: row.status,
      ...known({ kind: row.kind }),
      words: splitList(row.words),
      confidence: row.confidence,
      ...known({ asWritten: row.as_written }),
      ...(row.territory_ids && { territoryIds: splitList(row.territory_ids) }),
      ...citation(row),
      ...(row.other_source_ids && { otherSourceIds: splitList(row.other_source_ids) }),
    })),
    requests: tables.requests.map((row) => ({
      id: row.id,
      kind: row.kind,
      ...known({ territoryId: row.territory_id, actorId: row.actor_id, soughtTerritoryId: row.sought_territory_id }),
      sought: trilingual(row, "sought"),
      words: splitList(row.words),
      ...known({ date: row.date, dateBasis: row.date_basis }),
      confidence: row.confidence,
      ...citation(row),
    })),
    sources: tables.sources.map((row) => ({
      id: row.id,
      title: row.title,
      ...known({ publisher: row.publisher }),
      kind: row.kind,
      language: row.language,
      ...known({ date: row.date, dateBasis: row.date_basis, url: row.url }),
      ...(row.note_fr && { note: trilingual(row, "note") }),
    })),
    themes: tables.themes.map((row) => ({
      id: row.id,
      names: trilingual(row, "name"),
      definition: trilingual(row, "definition"),
    })),
    words: tables.theme_words.map((row) => ({ id: row.word_fr, names: trilingual(row, "word"), themeId: row.theme_id })),
    events: tables.events.map((row) => ({
      id: row.id,
      kind: row.kind,
      shores: row.country === "both" ? shores : [shoreOfCountry(row.country)],
      levels: splitList(row.level),
      date: row.date,
      ...known({ dateEnd: row.date_end }),
      dateBasis: row.date_basis,
      status: row.status,
      names: trilingual(row, "name"),
      ...(row.place_fr && { place: trilingual(row, "place") }),
      ...(row.note_fr && { note: trilingual(row, "note") }),
      otherSourceIds: splitList(row.other_source_ids),
      ...citation(row),
    })),
    tools: tables.tools.map((row) => ({
      id: row.id,
      names: trilingual(row, "name"),
      definition: trilingual(row, "definition"),
    })),
    passages: tables.passages.map((row) => ({
      id: row.id,
      kind: row.kind,
      territoryIds: splitList(row.territory_ids),
      actorIds: splitList(row.actor_ids),
      partnershipIds: splitList(row.partnership_ids),
      eventIds: splitList(row.event_ids),
      ...citation(row),
    })),
  });
}

/** The sentences of statements, requests and passages in one language. */
export function assembleSentences(tables: Tables, language: "fr" | "ar" | "en"): SentencesFile {
  const told = [...tables.statements, ...tables.requests, ...tables.passages];
  return checkFile(`sentences.${language}.json`, sentencesFile, {
    schemaVersion,
    summaries: Object.fromEntries(told.map((row) => [row.id, row[`summary_${language}`]])),
    doubts: Object.fromEntries(
      tables.statements.filter((row) => row.doubt_fr !== "").map((row) => [row.id, row[`doubt_${language}`]]),
    ),
  });
}

/** The support schemes. */
export function assembleFunding(tables: Tables): FundingFile {
  return checkFile("funding.json", fundingFile, {
    schemaVersion,
    schemes: tables.schemes.map((scheme) => ({
      id: scheme.id,
      names: trilingual(scheme, "name"),
      start: scheme.start,
      ...known({ end: scheme.end }),
      facts: tables.scheme_facts
        .filter((row) => row.scheme_id === scheme.id)
        .map((row) => ({
          field: row.field,
          ...(row.number && { number: Number(row.number) }),
          ...known({ unit: row.unit }),
          ...(row.text_fr && { text: trilingual(row, "text") }),
          confidence: row.confidence,
          ...citation(row),
        })),
      themes: tables.theme_crosswalk
        .filter((row) => row.scheme_id === scheme.id)
        .map((row) => ({
          number: row.number,
          names: trilingual(row, "label"),
          themeIds: splitList(row.theme_ids),
          sourceId: row.source_id,
        })),
    })),
  });
}
