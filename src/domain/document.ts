import type { Actor, Atlas, AtlasEvent, Involvement, Request, Scheme, SchemeFact, Statement, Term } from "./model.ts";
import type { Passage } from "./passages.ts";
import type { ToolUse } from "./tools.ts";

/** What a line of a document became in the atlas. */
type Told =
  | { readonly kind: "statement"; readonly statement: Statement }
  | { readonly kind: "passage"; readonly passage: Passage }
  | { readonly kind: "event"; readonly event: AtlasEvent }
  | { readonly kind: "involvement"; readonly partnershipId: string; readonly involvement: Involvement }
  | { readonly kind: "tool"; readonly use: ToolUse }
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "request"; readonly request: Request }
  | { readonly kind: "actor"; readonly actor: Actor }
  | { readonly kind: "fact"; readonly scheme: Scheme; readonly fact: SchemeFact }
  | { readonly kind: "theme"; readonly scheme: Scheme; readonly theme: Scheme["themes"][number] };

/** Kinds of lines, in the order in which those of one place are read. */
export const lineKinds = [
  "event",
  "passage",
  "statement",
  "involvement",
  "tool",
  "term",
  "request",
  "actor",
  "fact",
  "theme",
] as const satisfies readonly Told["kind"][];
export type LineKind = (typeof lineKinds)[number];

/** Something that the atlas took from a document. */
export type DocumentLine = Told & {
  /** Names it within its document, in addresses as well. */
  readonly key: string;
  /** Where in the document, as its rows write it. */
  readonly locator?: string | undefined;
  /** Whether another document tells it, which this one confirms. */
  readonly isConfirmation?: boolean;
};

/** The name of what a line tells, from the ids that its row bears. */
export const lineKey = (kind: LineKind, ...ids: readonly string[]): string => [kind, ...ids].join(":");

function partnershipLines({ partnerships }: Atlas, sourceId: string): readonly DocumentLine[] {
  return [...partnerships.values()].flatMap(({ id, involvements, toolUses, terms }): DocumentLine[] => [
    ...involvements.flatMap((involvement): DocumentLine[] =>
      involvement.sourceId === sourceId
        ? [
            {
              kind: "involvement",
              key: lineKey("involvement", id, involvement.actorId),
              locator: involvement.locator,
              partnershipId: id,
              involvement,
            },
          ]
        : [],
    ),
    ...toolUses.flatMap((use): DocumentLine[] =>
      use.sourceId === sourceId ? [{ kind: "tool", key: lineKey("tool", id, use.toolId), locator: use.locator, use }] : [],
    ),
    ...terms.flatMap((term): DocumentLine[] =>
      term.sourceId === sourceId ? [{ kind: "term", key: lineKey("term", id, term.end), term }] : [],
    ),
  ]);
}

function statementLines({ partnerships, actorStatements }: Atlas, sourceId: string): readonly DocumentLine[] {
  const statements = [...[...partnerships.values()].map((one) => one.statements), ...actorStatements.values()].flat();
  return statements.flatMap((statement): DocumentLine[] => {
    const line = { kind: "statement" as const, key: lineKey("statement", statement.id), statement };
    if (statement.sourceId === sourceId) return [{ ...line, locator: statement.locator }];
    return statement.otherSourceIds.includes(sourceId) ? [{ ...line, isConfirmation: true }] : [];
  });
}

function eventLines({ events }: Atlas, sourceId: string): readonly DocumentLine[] {
  return events.flatMap((event): DocumentLine[] => {
    const line = { kind: "event" as const, key: lineKey("event", event.id), event };
    if (event.sourceId === sourceId) return [{ ...line, locator: event.locator }];
    return event.otherSourceIds.includes(sourceId) ? [{ ...line, isConfirmation: true }] : [];
  });
}

/** The name of the line that tells a fact of a scheme; of several of one field in one document, the later ones have their rank. */
export function factKey({ id, facts }: Scheme, fact: SchemeFact): string {
  const alike = facts.filter(({ field, sourceId }) => field === fact.field && sourceId === fact.sourceId);
  const rank = alike.indexOf(fact) + 1;
  return lineKey("fact", id, fact.field, ...(rank > 1 ? [`${rank}`] : []));
}

function schemeLines(schemes: readonly Scheme[], sourceId: string): readonly DocumentLine[] {
  return schemes.flatMap((scheme): DocumentLine[] => [
    ...scheme.facts
      .filter((fact) => fact.sourceId === sourceId)
      .map((fact): DocumentLine => ({ kind: "fact", key: factKey(scheme, fact), locator: fact.locator, scheme, fact })),
    ...scheme.themes
      .filter((theme) => theme.sourceId === sourceId)
      .map((theme): DocumentLine => ({ kind: "theme", key: lineKey("theme", scheme.id, theme.number), scheme, theme })),
  ]);
}

/** First and last line of the first range of a locator ("17, 40-42" begins at 17); none without one. */
function firstRange(locator: string | undefined): readonly [first: number, last: number] | undefined {
  const [, first, last] = /^(\d+)(?:-(\d+))?/.exec(locator ?? "") ?? [];
  return first === undefined ? undefined : [Number(first), Number(last ?? first)];
}

const rankOf = ({ kind }: DocumentLine) => lineKinds.indexOf(kind);

/**
 * All that the atlas took from a document, in the order of its lines; then what has no place in it, then what the
 * document only confirms. An actor that a statement of the document speaks of has no line beside it.
 * @param schemes support schemes, which are loaded apart from the atlas
 */
export function linesOf(atlas: Atlas, schemes: readonly Scheme[], sourceId: string): readonly DocumentLine[] {
  const statements = statementLines(atlas, sourceId);
  const told = new Set(statements.flatMap((line) => (line.kind === "statement" ? (line.statement.actorId ?? []) : [])));
  const lines: readonly DocumentLine[] = [
    ...statements,
    ...partnershipLines(atlas, sourceId),
    ...eventLines(atlas, sourceId),
    ...schemeLines(schemes, sourceId),
    ...atlas.passages
      .filter((passage) => passage.sourceId === sourceId)
      .map(
        (passage): DocumentLine => ({ kind: "passage", key: lineKey("passage", passage.id), locator: passage.locator, passage }),
      ),
    ...atlas.requests
      .filter((request) => request.sourceId === sourceId)
      .map(
        (request): DocumentLine => ({ kind: "request", key: lineKey("request", request.id), locator: request.locator, request }),
      ),
    ...[...atlas.actors.values()]
      .filter((actor) => actor.sourceId === sourceId && !told.has(actor.id))
      .map((actor): DocumentLine => ({ kind: "actor", key: lineKey("actor", actor.id), locator: actor.locator, actor })),
  ];
  const beginning = (line: DocumentLine) => firstRange(line.locator)?.[0] ?? Infinity;
  return lines.toSorted((a, b) => {
    const confirmation = Number(a.isConfirmation ?? false) - Number(b.isConfirmation ?? false);
    const [placeA, placeB] = [beginning(a), beginning(b)];
    return confirmation || (placeA === placeB ? rankOf(a) - rankOf(b) : placeA - placeB);
  });
}

/** The line of that name; what a document says of an actor stands for the actor itself. */
export function lineNamed(lines: readonly DocumentLine[], key: string): DocumentLine | undefined {
  const isTold = (line: DocumentLine) =>
    line.kind === "statement" && line.statement.actorId !== undefined && lineKey("actor", line.statement.actorId) === key;
  return lines.find((line) => line.key === key) ?? lines.find(isTold);
}

/** Lines that are read together: those of one place, those of one kind that have none, or those only confirmed. */
export type DocumentSection = { readonly lines: readonly DocumentLine[] } & (
  | { readonly by: "place"; readonly first: number; readonly last: number }
  | { readonly by: "kind"; readonly kind: LineKind }
  | { readonly by: "confirmation" }
);

function sectionOf(line: DocumentLine): DocumentSection {
  const lines = [line];
  if (line.isConfirmation) return { by: "confirmation", lines };
  const [first, last] = firstRange(line.locator) ?? [];
  return first === undefined || last === undefined ? { by: "kind", kind: line.kind, lines } : { by: "place", first, last, lines };
}

/** One section of two that follow each other, where they are of one place, one kind, or both confirmed. */
function joined(before: DocumentSection | undefined, next: DocumentSection): DocumentSection | undefined {
  if (!before) return undefined;
  const lines = [...before.lines, ...next.lines];
  if (before.by === "place" && next.by === "place" && next.first <= before.last)
    return { ...before, last: Math.max(before.last, next.last), lines };
  if (before.by === "kind" && next.by === "kind" && before.kind === next.kind) return { ...before, lines };
  return before.by === "confirmation" && next.by === "confirmation" ? { ...before, lines } : undefined;
}

/**
 * Lines in sections, in their order. What overlaps in the document is one place: 45-48 holds 45-46.
 * @param lines in the order of `linesOf`
 */
export function sectionsOf(lines: readonly DocumentLine[]): readonly DocumentSection[] {
  const sections: DocumentSection[] = [];
  for (const line of lines) {
    const section = sectionOf(line);
    const longer = joined(sections.at(-1), section);
    if (longer) sections.splice(-1, 1, longer);
    else sections.push(section);
  }
  return sections;
}
