import { group, rollup } from "d3-array";
import type { Actor, Atlas, Membership, Source, Statement, ThemeId } from "../domain/model.ts";
import { withDistinctions } from "./distinctions.ts";
import { gatherStories } from "./gatherStories.ts";
import { type AtlasFile, InvalidFile } from "./schema.ts";

/** Rows by what they mention; those that mention nothing are left out. */
function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | undefined): Map<string, Row[]> {
  return group(
    rows.filter((row) => keyOf(row) !== undefined),
    (row) => keyOf(row) ?? "",
  );
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map<Row["id"], Row>(rows.map((row) => [row.id, row]));

/** Every id that a row mentions must be that of a row; a file cut and pasted together is refused here. */
function checkReferences(file: AtlasFile): void {
  const known = {
    territory: new Set(file.territories.map(({ id }) => id)),
    actor: new Set(file.actors.map(({ id }) => id)),
    partnership: new Set(file.partnerships.map(({ id }) => id)),
    source: new Set(file.sources.map(({ id }) => id)),
    keyword: new Set(file.keywords.map(({ id }) => id)),
    tool: new Set(file.tools.map(({ id }) => id)),
    event: new Set(file.events.map(({ id }) => id)),
  };
  const expect = (kind: keyof typeof known, id: string | undefined, where: string) => {
    if (id !== undefined && !known[kind].has(id)) throw new InvalidFile("atlas.json", where, `unknown ${kind} ${id}`);
  };
  const parts = new Set(file.partnerships.flatMap(({ id, partOfId }) => (partOfId === undefined ? [] : id)));
  for (const { id, parties, successorId, partOfId, toolUses } of file.partnerships) {
    expect("partnership", successorId, `partnerships ${id}`);
    expect("partnership", partOfId, `partnerships ${id}`);
    if (partOfId !== undefined && parts.has(partOfId))
      throw new InvalidFile("atlas.json", `partnerships ${id}`, `${partOfId} is a part itself`);
    for (const { toolId, sourceId } of toolUses) {
      expect("tool", toolId, `partnerships ${id}`);
      expect("source", sourceId, `partnerships ${id}`);
    }
    for (const { territoryId, actorId } of parties) {
      expect("territory", territoryId, `partnerships ${id}`);
      expect("actor", actorId, `partnerships ${id}`);
    }
  }
  for (const { id, partnershipId, actorId, otherActorId, sourceId, otherSourceIds = [], keywords } of file.statements) {
    expect("partnership", partnershipId, `statements ${id}`);
    expect("actor", actorId, `statements ${id}`);
    expect("actor", otherActorId, `statements ${id}`);
    for (const source of [sourceId, ...otherSourceIds]) expect("source", source, `statements ${id}`);
    for (const keyword of keywords) expect("keyword", keyword, `statements ${id}`);
  }
  for (const { id, keywords = [] } of file.actors) for (const keyword of keywords) expect("keyword", keyword, `actors ${id}`);
  for (const { id, answerId } of file.requests) expect("partnership", answerId, `requests ${id}`);
  for (const { id, sourceId, territoryIds, actorIds, partnershipIds, eventIds, toolIds } of file.passages) {
    expect("source", sourceId, `passages ${id}`);
    for (const territoryId of territoryIds) expect("territory", territoryId, `passages ${id}`);
    for (const actorId of actorIds) expect("actor", actorId, `passages ${id}`);
    for (const partnershipId of partnershipIds) expect("partnership", partnershipId, `passages ${id}`);
    for (const eventId of eventIds) expect("event", eventId, `passages ${id}`);
    for (const toolId of toolIds) expect("tool", toolId, `passages ${id}`);
  }
  for (const { departmentId, regionId } of file.memberships) {
    expect("territory", departmentId, "memberships");
    expect("territory", regionId, "memberships");
  }
}

/**
 * Indexes a checked file once.
 * @throws InvalidFile when a row mentions an id that no row has.
 */
export function buildAtlas(file: AtlasFile): Atlas {
  checkReferences(file);
  const sources = byId<Source>(file.sources);
  const keywords = byId(file.keywords);
  const themesOf = (ids: readonly string[]): ThemeId[] => [
    ...new Set(ids.flatMap((keywordId) => keywords.get(keywordId)?.themeId ?? [])),
  ];
  const statements = file.statements.map(
    (row): Statement => ({
      ...row,
      otherSourceIds: row.otherSourceIds ?? [],
      territoryIds: row.territoryIds ?? [],
      themes: themesOf(row.keywords),
    }),
  );
  const { partnerships, parts, storyIdOf } = gatherStories(
    file.partnerships,
    groupBy(statements, ({ partnershipId }) => partnershipId),
    sources,
  );
  const departmentsByRegion = rollup(
    file.memberships,
    (ofOne) => ofOne.map(({ departmentId }) => departmentId),
    ({ regionId }) => regionId,
  );
  return {
    edition: file.edition,
    territories: withDistinctions(file.territories),
    membershipsByDepartment: groupBy<Membership>(file.memberships, ({ departmentId }) => departmentId),
    departmentsByRegion,
    actors: byId<Actor>(file.actors.map(({ keywords: ids = [], ...row }) => ({ ...row, keywords: ids, themes: themesOf(ids) }))),
    partnerships: byId(partnerships),
    parts: byId(parts),
    actorStatements: groupBy(statements, ({ actorId }) => actorId),
    requests: file.requests.map(({ answerId, ...row }) => ({
      ...row,
      themes: themesOf(row.keywords),
      ...(answerId !== undefined && { answerId: storyIdOf(answerId) }),
    })),
    sources,
    themes: byId(file.themes),
    keywords,
    events: [...file.events].sort((a, b) => (a.date < b.date ? -1 : 1)),
    schemes: byId(file.schemes),
    tools: byId(file.tools),
    passages: file.passages.map((row) => ({ ...row, partnershipIds: [...new Set(row.partnershipIds.map(storyIdOf))] })),
  };
}
