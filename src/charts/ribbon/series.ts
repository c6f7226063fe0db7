import { addYears, firstDay, lastDay, middleDay } from "../../domain/dates.ts";
import type { AtlasEvent, Day, PartialDate, Statement } from "../../domain/model.ts";
import { isState } from "../../domain/standing.ts";
import { type Age, ageOf } from "../../domain/snapshot.ts";

/** A statement that says when what it tells was so. */
export type DatedStatement = Statement & { readonly date: PartialDate };

/** A part of what follows a statement, from one day to another, in which the statement is of one age. */
export interface Piece {
  readonly age: Age;
  readonly from: Day;
  readonly to: Day;
}

/** What a ribbon tells of a partnership. */
export interface RibbonSeries {
  /** Its dated statements; the first is the oldest. */
  readonly statements: readonly [DatedStatement, ...DatedStatement[]];
  /** What follows each that tells a state, until the next that does or until today: a mention changes nothing of the line. */
  readonly pieces: readonly (Piece & { readonly statement: DatedStatement })[];
  /** Reforms and elections between the first statement and today, in the order of time. */
  readonly events: readonly AtlasEvent[];
  readonly today: Day;
}

const isDated = (statement: Statement): statement is DatedStatement => statement.date !== undefined;

/** What follows a statement of that date, from a day to another, in pieces by its age: what was said long ago fades. */
export function piecesOf(date: PartialDate, from: Day, to: Day): readonly Piece[] {
  const turns = [2, 10].map((years) => addYears(lastDay(date), years)).filter((day) => from < day && day < to);
  const days = [from, ...turns, to];
  return days.slice(1).map((end, index) => {
    const start = days[index] ?? from;
    return { age: ageOf(date, start), from: start, to: end };
  });
}

/**
 * What a ribbon tells of a partnership on a day.
 * @param statements those of the partnership, in the order of time
 * @param events those of the atlas
 * @returns undefined when no statement has a date
 */
export function ribbonSeries(
  statements: readonly Statement[],
  events: readonly AtlasEvent[],
  today: Day,
): RibbonSeries | undefined {
  const dated = statements.filter(isDated);
  const [first, ...others] = dated;
  if (!first) return undefined;
  const states = dated.filter(isState);
  const lines = states.length > 0 ? states : dated;
  const pieces = lines.flatMap((statement, index) => {
    const next = lines[index + 1];
    return piecesOf(statement.date, middleDay(statement.date), next ? middleDay(next.date) : today).map((piece) => ({
      ...piece,
      statement,
    }));
  });
  const meanwhile = events
    .filter(({ kind, status }) => (kind === "reform" || kind === "election") && status !== "planned")
    .filter(({ date }) => lastDay(date) >= firstDay(first.date) && firstDay(date) <= today)
    .sort((a, b) => (middleDay(a.date) < middleDay(b.date) ? -1 : 1));
  return { statements: [first, ...others], pieces, events: meanwhile, today };
}
