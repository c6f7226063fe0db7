import { firstDay, lastDay } from "./dates.ts";
import type { Confidence, Day, PartialDate, Source, Statement, Status } from "./model.ts";

/**
 * What is known of a partnership at a date.
 *
 * A statement that tells a state and is not of low confidence is told; all else is a mention: a list that merely names
 * the pair (`unconfirmed`), or what only a weak source says.
 *
 * The rule, which the page "Sources" also gives to readers:
 * 1. The latest dated state decides. A statement dated by month or year counts from the last day of that period; with a
 *    date `at`, only statements that count from that day or earlier are heard.
 * 2. Between statements that count from the same day: the more precise date, then the higher confidence, then the
 *    document written later, then the one with the higher number.
 * 3. Without any dated state and without `at`, the latest written of the undated states decides; the age of the
 *    confirmation is then unknown.
 * 4. Mentions only: the partnership is `unconfirmed`, and nothing confirms it. Beside a state a mention neither lowers
 *    the status nor confirms it.
 */
export interface Standing {
  readonly status: Status;
  readonly deciding: Statement;
  /** Date of the last confirmation; absent when the deciding statement is undated or a mention. */
  readonly confirmed?: PartialDate;
}

/** Whether a statement tells a state that can decide and confirm, and is no mere mention. */
export function isState({ status, confidence }: Pick<Statement, "status" | "confidence">): boolean {
  return status !== "unconfirmed" && confidence !== "low";
}

const confidenceRank: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };

/**
 * The last mention that is later than what tells the standing, up to a day: what does not count as news, and would puzzle
 * beside an older date. Beside an undated state any dated mention; none where only mentions are known.
 */
export function laterMention(
  { status, confirmed }: Standing,
  statements: readonly Statement[],
  today: Day,
): PartialDate | undefined {
  if (status === "unconfirmed") return undefined;
  const days = statements.flatMap((statement) =>
    statement.date === undefined || isState(statement) || firstDay(statement.date) > today ? [] : statement.date,
  );
  return days
    .filter((date) => confirmed === undefined || firstDay(date) > lastDay(confirmed))
    .sort()
    .at(-1);
}

/** Ids with numbers in their order, made once: a comparison that brings its own options makes one each time. */
const byNumber = new Intl.Collator("en", { numeric: true });

/** Later in the sense of rules 1 and 2: positive when `a` prevails over `b`. Both must be dated, or both undated. */
export function prevailing(a: Statement, b: Statement, sources: ReadonlyMap<string, Source>): number {
  const dayA = a.date ? lastDay(a.date) : "";
  const dayB = b.date ? lastDay(b.date) : "";
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const precision = (a.date?.length ?? 0) - (b.date?.length ?? 0);
  if (precision !== 0) return precision;
  const confidence = confidenceRank[a.confidence] - confidenceRank[b.confidence];
  if (confidence !== 0) return confidence;
  const writtenA = sources.get(a.sourceId)?.date ?? "";
  const writtenB = sources.get(b.sourceId)?.date ?? "";
  if (writtenA !== writtenB) return writtenA < writtenB ? -1 : 1;
  return byNumber.compare(a.id, b.id);
}

/** The statement that prevails over all others, or none of an empty list. */
function latest(statements: readonly Statement[], sources: ReadonlyMap<string, Source>): Statement | undefined {
  let best: Statement | undefined;
  for (const statement of statements) if (!best || prevailing(statement, best, sources) > 0) best = statement;
  return best;
}

/** Statements that are heard at a date: dated ones up to it, or all when no date is asked. */
export function heardAt(statements: readonly Statement[], at: Day | undefined): readonly Statement[] {
  return at === undefined ? statements : statements.filter(({ date }) => date !== undefined && lastDay(date) <= at);
}

/**
 * Standing of a partnership from its statements, today or at a date.
 * @returns undefined when nothing is known of it at that date: it is then absent from the atlas.
 */
export function standingAt(
  statements: readonly Statement[],
  sources: ReadonlyMap<string, Source>,
  at: Day | undefined,
): Standing | undefined {
  const heard = heardAt(statements, at);
  const states = heard.filter(isState);
  const deciding = latest(
    states.filter(({ date }) => date !== undefined),
    sources,
  );
  if (deciding?.date) return { status: deciding.status, deciding, confirmed: deciding.date };
  const undated = latest(states, sources);
  if (undated) return { status: undated.status, deciding: undated };
  const mention =
    latest(
      heard.filter(({ date }) => date !== undefined),
      sources,
    ) ?? latest(heard, sources);
  return mention && { status: "unconfirmed", deciding: mention };
}

/** From a day on, until the next step, a partnership stands so. */
export interface Step {
  readonly day: Day;
  readonly standing: Standing;
}

/** Steps already worked out: statements never change, and charts ask for every year at every click. */
const knownSteps = new WeakMap<readonly Statement[], readonly Step[]>();

/** The life of a partnership in dated statements: its standing from each day that one counts from, oldest first. */
export function stepsOf(statements: readonly Statement[], sources: ReadonlyMap<string, Source>): readonly Step[] {
  const known = knownSteps.get(statements);
  if (known) return known;
  const days = [...new Set(statements.flatMap(({ date }) => (date === undefined ? [] : lastDay(date))))].sort();
  const steps = days.flatMap((day): Step[] => {
    const standing = standingAt(statements, sources, day);
    return standing ? [{ day, standing }] : [];
  });
  knownSteps.set(statements, steps);
  return steps;
}
