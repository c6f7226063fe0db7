import type { Day } from "./dates.ts";
import { lastDay } from "./dates.ts";
import type { Scheme, SchemeFact, SchemeField, ThemeId } from "./model.ts";
import { type Currency, isCurrency } from "./shores.ts";

/** What a reader tells of a project: amounts in one currency, absent where nothing is typed. */
export interface Bid {
  readonly currency: Currency;
  readonly budget?: number;
  /** What the local side of each country puts in. */
  readonly french?: number;
  readonly moroccan?: number;
  /** Most that the fund gives to a project, as the reader knows it: no source of ours tells it. */
  readonly cap?: number;
  /** Dirhams for a euro. */
  readonly rate?: number;
  readonly themes: readonly ThemeId[];
}

/** Who pays what, in the currency of the bid. What local sides leave of the budget is asked of the fund. */
export interface Split {
  readonly budget: number;
  readonly french: number;
  readonly moroccan: number;
  readonly fund: number;
  /** Half of the fund's part for each State, where both are told to put in as much; absent where that is not known. */
  readonly half?: number;
}

export type ConditionKind = "french-share" | "moroccan-share" | "fund-share" | "themes" | "envelope" | "cap";

/** Whether a project meets a condition of a fund. */
export interface Condition {
  readonly kind: ConditionKind;
  readonly verdict: "met" | "unmet" | "unknown";
  /**
   * Why it is unknown: no source tells it, the reader typed nothing to compare, there is no rate between two currencies,
   * or sources disagree on what decides.
   */
  readonly why?: "untold" | "untyped" | "rateless" | "disputed";
  /** What is compared: a share of the budget, or an amount in the currency of the bid. */
  readonly value?: number;
  /** What sources say, each with its own. */
  readonly facts: readonly SchemeFact[];
  /** Themes of the bid that the list of the fund covers. */
  readonly themes?: readonly ThemeId[];
}

/** Who pays what; none without a budget, or when local sides put in more than it. */
export function splitOf({ budget, french = 0, moroccan = 0 }: Bid, scheme: Scheme): Split | undefined {
  if (budget === undefined || budget <= 0 || french + moroccan > budget) return undefined;
  const fund = budget - french - moroccan;
  return areStatesEven(scheme) ? { budget, french, moroccan, fund, half: fund / 2 } : { budget, french, moroccan, fund };
}

/** By how much local sides put in more than the whole budget; 0 when they do not. */
export function excessOf({ budget = 0, french = 0, moroccan = 0 }: Bid): number {
  return Math.max(0, french + moroccan - budget);
}

const factsOf = (scheme: Scheme, field: SchemeField) =>
  scheme.facts.filter((fact) => fact.field === field && fact.number !== undefined);

/** Whether sources tell the same amount of both States. */
function areStatesEven(scheme: Scheme): boolean {
  const [french, moroccan] = [factsOf(scheme, "amount-france"), factsOf(scheme, "amount-morocco")];
  const amounts = new Set([...french, ...moroccan].map(({ number, unit }) => `${number} ${unit}`));
  return french.length > 0 && moroccan.length > 0 && amounts.size === 1;
}

/** The verdict of several sources: theirs where they agree, unknown where they do not. */
function agreed(verdicts: readonly boolean[]): Pick<Condition, "verdict" | "why"> {
  if (verdicts.every(Boolean)) return { verdict: "met" };
  return verdicts.some(Boolean) ? { verdict: "unknown", why: "disputed" } : { verdict: "unmet" };
}

/** Shares are compared to half a cent: a third of a budget is typed rounded. */
const slack = 0.005;

function shareCondition(
  kind: ConditionKind,
  scheme: Scheme,
  field: SchemeField,
  value: number | undefined,
  budget: number | undefined,
): Condition {
  const facts = factsOf(scheme, field).filter(({ unit }) => unit === "percent-min" || unit === "percent-max");
  if (facts.length === 0) return { kind, verdict: "unknown", why: "untold", facts };
  if (value === undefined || budget === undefined || budget <= 0) return { kind, verdict: "unknown", why: "untyped", facts };
  const verdicts = facts.map(({ number = 0, unit }) => {
    const bound = (budget * number) / 100;
    return unit === "percent-min" ? value >= bound - slack : value <= bound + slack;
  });
  return { kind, ...agreed(verdicts), value: value / budget, facts };
}

/** An amount in another currency; none without a rate. */
export function converted(amount: number, from: Currency, to: Currency, rate: number | undefined): number | undefined {
  if (from === to) return amount;
  if (rate === undefined || rate <= 0) return undefined;
  return from === "EUR" ? amount * rate : amount / rate;
}

/** Whether the fund is asked for no more than it ever held. */
function envelopeCondition(scheme: Scheme, { currency, rate }: Bid, asked: number | undefined): Condition {
  const facts = factsOf(scheme, "amount-total");
  const totals = facts.map(({ number = 0, unit = "" }) =>
    isCurrency(unit) ? converted(number, unit, currency, rate) : undefined,
  );
  const common = { kind: "envelope", facts, ...(asked !== undefined && { value: asked }) } as const;
  if (facts.length === 0) return { ...common, verdict: "unknown", why: "untold" };
  if (asked === undefined) return { ...common, verdict: "unknown", why: "untyped" };
  const known = totals.filter((total) => total !== undefined);
  if (known.length < totals.length) return { ...common, verdict: "unknown", why: "rateless" };
  return { ...common, ...agreed(known.map((total) => asked <= total)) };
}

function themesCondition(scheme: Scheme, themes: readonly ThemeId[]): Condition {
  const listed = new Set(scheme.themes.flatMap(({ themeIds }) => themeIds));
  const covered = themes.filter((theme) => listed.has(theme));
  const common = { kind: "themes", facts: [], themes: covered } as const;
  if (listed.size === 0) return { ...common, verdict: "unknown", why: "untold" };
  if (themes.length === 0) return { ...common, verdict: "unknown", why: "untyped" };
  return { ...common, verdict: covered.length > 0 ? "met" : "unmet" };
}

function capCondition({ cap }: Bid, asked: number | undefined): Condition {
  const common = { kind: "cap", facts: [], ...(asked !== undefined && { value: asked }) } as const;
  if (cap === undefined) return { ...common, verdict: "unknown", why: "untold" };
  if (asked === undefined) return { ...common, verdict: "unknown", why: "untyped" };
  return { ...common, verdict: asked <= cap ? "met" : "unmet" };
}

/**
 * Conditions of a fund, each with whether a project meets it. A part that is not typed is not taken for nothing: what
 * depends on it is unknown, and so is what no source tells.
 */
export function conditionsOf(scheme: Scheme, bid: Bid): readonly Condition[] {
  const { budget, french, moroccan } = bid;
  const asked = french === undefined || moroccan === undefined ? undefined : splitOf(bid, scheme)?.fund;
  return [
    shareCondition("french-share", scheme, "share-french-authority", french, budget),
    shareCondition("moroccan-share", scheme, "share-moroccan-authority", moroccan, budget),
    shareCondition("fund-share", scheme, "share-fund", asked, budget),
    themesCondition(scheme, bid.themes),
    envelopeCondition(scheme, bid, asked),
    capCondition(bid, asked),
  ];
}

/** Whether a generation of the fund has run out on that day. */
export function isOver({ end }: Scheme, today: Day): boolean {
  return end !== undefined && lastDay(end) < today;
}
