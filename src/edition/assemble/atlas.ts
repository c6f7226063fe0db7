import { type AtlasFile, atlasFile, checkFile, schemaVersion } from "../../data/schema.ts";
import type { Census } from "../census.ts";
import type { Tables } from "../tables.ts";
import { eventsOf } from "./events.ts";
import { actorsOf, partnershipsOf } from "./partnerships.ts";
import { passagesOf, requestsOf, sourcesOf, statementsOf } from "./statements.ts";
import { membershipsOf, type Points, territoriesOf } from "./territories.ts";
import { schemeNamesOf } from "./funding.ts";
import { themesOf, toolsOf, keywordsOf } from "./vocabulary.ts";

/**
 * The file that the site loads first, from the tables.
 * @param points the point of every territory, by id
 * @param census what INSEE and the HCP tell of territories
 * @throws InvalidFile when a cell has not the right shape
 */
export function assembleAtlas(tables: Tables, points: Points, census: Census): AtlasFile {
  return checkFile("atlas.json", atlasFile, {
    schemaVersion,
    edition: tables.edition[0],
    territories: territoriesOf(tables, points, census),
    memberships: membershipsOf(tables),
    actors: actorsOf(tables),
    partnerships: partnershipsOf(tables),
    statements: statementsOf(tables),
    requests: requestsOf(tables),
    sources: sourcesOf(tables),
    themes: themesOf(tables),
    keywords: keywordsOf(tables),
    events: eventsOf(tables),
    schemes: schemeNamesOf(tables),
    tools: toolsOf(tables),
    passages: passagesOf(tables),
  });
}
