import { group } from "d3-array";
import type { Part, Partnership, Party, Source, Statement, Term } from "../domain/model.ts";
import { prevailing } from "../domain/standing.ts";
import type { ToolUse } from "../domain/tools.ts";
import type { AtlasFile } from "./schema.ts";

type Row = AtlasFile["partnerships"][number];

interface Stories {
  readonly partnerships: readonly Partnership[];
  readonly parts: readonly Part[];
  /** The partnership that tells of what an id names: itself, or the whole of which it is a part. */
  readonly storyIdOf: (id: string) => string;
}

/** In the order in which statements come to count, so that each prevails over those before it; undated ones last. */
const inOrder = (sources: ReadonlyMap<string, Source>) => (a: Statement, b: Statement) =>
  Number(a.date === undefined) - Number(b.date === undefined) || prevailing(a, b, sources);

/**
 * Partnerships, each with all that is told of it and of its parts: one agreement told of several bodies is one story.
 * @param statements by the id of what they were told of, partnership or part
 */
export function gatherStories(
  rows: readonly Row[],
  statements: ReadonlyMap<string, readonly Statement[]>,
  sources: ReadonlyMap<string, Source>,
): Stories {
  const parts = rows.flatMap(({ id, kind, partOfId }): Part[] => (partOfId ? [{ id, kind, partnershipId: partOfId }] : []));
  const wholes = new Map(parts.map(({ id, partnershipId }) => [id, partnershipId]));
  const storyIdOf = (id: string) => wholes.get(id) ?? id;
  const predecessors = group(
    rows.flatMap(({ id, successorId }) => (successorId ? [{ id: storyIdOf(id), heir: storyIdOf(successorId) }] : [])),
    ({ heir }) => heir,
  );
  const stories = group(rows, ({ id }) => storyIdOf(id));

  const partnershipOf = ({ id, kind, successorId }: Row): Partnership => {
    // The whole comes before its parts: its names are those of the story.
    const told = ({ id: bodyId }: Row) => {
      const place = { partnershipId: id, ...(bodyId !== id && { partId: bodyId }) };
      return (statements.get(bodyId) ?? []).map((statement): Statement => ({ ...statement, ...place }));
    };
    const bodies = [...(stories.get(id) ?? [])].sort((a, b) => Number(b.id === id) - Number(a.id === id));
    return {
      id,
      kind,
      ...(successorId !== undefined && { successorId: storyIdOf(successorId) }),
      partIds: bodies.slice(1).map((body) => body.id),
      parties: bodies.flatMap((body) =>
        body.parties.map((party): Party => (body.id === id ? party : { ...party, partId: body.id })),
      ),
      involvements: bodies.flatMap(({ involvements }) => involvements),
      terms: bodies.flatMap(({ terms }) => terms.map((term): Term => ({ ...term, partnershipId: id }))),
      toolUses: bodies.flatMap(({ toolUses }) => toolUses.map((use): ToolUse => ({ ...use, partnershipId: id }))),
      predecessorIds: [...new Set((predecessors.get(id) ?? []).map((one) => one.id))],
      statements: bodies.flatMap(told).sort(inOrder(sources)),
    };
  };
  return { partnerships: rows.filter(({ id }) => !wholes.has(id)).map(partnershipOf), parts, storyIdOf };
}
