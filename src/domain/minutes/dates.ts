import { isPartialDate, type PartialDate } from "../dates.ts";
import type { Hit } from "./lexicon.ts";
import { isAtLeast, type Word } from "./words.ts";

/** A date among the words of a text: from a word to before another. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** As far as the text tells it: a date without its year begins with `--`. */
  readonly date: PartialDate;
  /** The last day of what lasts several: "22 et 23 septembre". */
  readonly lastDay?: number;
  readonly isNext: boolean;
}

const next = /^(?:prochaine?s?|(?:مقبل|قادم)(?:ين)?)$/;
const pad = (value: number) => String(value).padStart(2, "0");
const isYear = (form: string) => /^(?:19|20)\d\d$/.test(form);

/** A day of a month; Arabic writes "and" together with its figures: "و23". */
const dayOf = (form: string | undefined): number | undefined => {
  const found = /^و?(\d{1,2})(?:er)?$/.exec(form ?? "");
  const day = Number(found?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
};

/** Words that join the days of one event: "22 et 23 septembre", "du 3 au 5 mai". */
const joins = new Set(["et", "au", "a", "و", "الي"]);

/** The first day before a month: that of "3" in "du 3 au 5 mai". */
function firstDayBefore(
  words: readonly Word[],
  place: number,
): { readonly from: number; readonly day?: number; readonly lastDay?: number } {
  const form = (at: number) => words[at]?.forms.at(-1);
  const day = dayOf(form(place - 1));
  if (day === undefined) return { from: place };
  const isJoined = joins.has(form(place - 2) ?? "");
  const [first, start] = isJoined ? [dayOf(form(place - 3)), place - 3] : [undefined, place - 2];
  if (first !== undefined && first < day) return { from: start, day: first, lastDay: day };
  // Written together in Arabic, or with a hyphen: "22 و23", "22-23".
  const near = dayOf(form(place - 2));
  const isNear = near !== undefined && near < day && /^\s*(?:-|–|و)?\s*$/.test(words[place - 1]?.separator ?? "");
  return isNear ? { from: place - 2, day: near, lastDay: day } : { from: place - 1, day };
}

/** A year of which notes write the end alone, behind a whole day: "5 nov. 26, Rennes", but not "le 5 novembre 26 personnes". */
function shortYear(words: readonly Word[], place: number): string | undefined {
  const [word, next] = [words[place], words[place + 1]];
  const isAlone = !next || isAtLeast(next.break, "comma") || next.forms[0] === "a";
  return word && /^[23]\d$/.test(word.written) && /^\.?\s$/.test(word.separator) && isAlone ? `20${word.written}` : undefined;
}

function aroundMonth(words: readonly Word[], { from: place, to, phrase }: Hit): DateMention {
  const { from, day, lastDay } = firstDayBefore(words, place);
  const short = day === undefined ? undefined : shortYear(words, to);
  const after = [...(short === undefined ? [] : [short]), ...words.slice(to, to + 2).map(({ forms }) => forms.at(-1) ?? "")];
  const yearAt = after.findIndex(isYear);
  const isNext = after.some((form) => next.test(form));
  const month = `${pad(Number(phrase.value))}${day === undefined ? "" : `-${pad(day)}`}`;
  return {
    from,
    to: yearAt < 0 ? to : to + yearAt + 1,
    date: `${yearAt < 0 ? "-" : after[yearAt]}-${month}`,
    isNext,
    ...(lastDay && { lastDay }),
  };
}

/** Dates in figures: 17/02/2016, 2016-02-17. Each part is a word. */
function inFigures(words: readonly Word[], place: number): DateMention | undefined {
  const three = words.slice(place, place + 3);
  if (three.length < 3 || three.slice(1).some(({ separator }) => !/^[/.-]$/.test(separator))) return undefined;
  const [a = "", b = "", c = ""] = three.map(({ forms }) => forms[0] ?? "");
  const year = /^\d\d$/.test(c) && three[2]?.separator === "/" ? `20${c}` : c;
  const parts = isYear(a) ? [a, b, c] : [year, b, a];
  const date = parts.map((part) => part.padStart(2, "0")).join("-");
  return isPartialDate(date) && isYear(parts[0] ?? "") ? { from: place, to: place + 3, date, isNext: false } : undefined;
}

/** All dates of a text, in order: days, months, years. */
export function datesIn(words: readonly Word[], hits: readonly Hit[]): readonly DateMention[] {
  const months = hits.filter(({ phrase }) => phrase.meaning === "month").map((hit) => aroundMonth(words, hit));
  const figures = [...words.keys()].flatMap((place) => inFigures(words, place) ?? []);
  const taken = new Set([...months, ...figures].flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const years = words.flatMap(({ forms }, place) =>
    forms.some(isYear) && !taken.has(place) ? [{ from: place, to: place + 1, date: forms.at(-1) ?? "", isNext: false }] : [],
  );
  // 29 February is one as long as the year is not told.
  return [...months, ...figures, ...years]
    .filter(({ date }) => isPartialDate(date.replace(/^--/, "2000-")))
    .sort((a, b) => a.from - b.from);
}

/** How many paragraphs may tell the day of the meeting. */
const titleBlocks = 8;

/** The day of the meeting: the first full date of the beginning of a text. */
export function dayOfText(words: readonly Word[], dates: readonly DateMention[]): PartialDate | undefined {
  let blocks = 0;
  const end = words.findIndex((word) => {
    if (isAtLeast(word.break, "block")) blocks += 1;
    return blocks > titleBlocks;
  });
  return dates.find(({ date, from }) => /^\d{4}-\d\d-\d\d$/.test(date) && (end < 0 || from < end))?.date;
}

/**
 * A date with its year: that of the text where it tells none, the next one where it says "prochain" and has gone by then.
 * None when neither tells a year, or that year has no such day.
 */
export function completeDate({ date, isNext }: DateMention, textDate: PartialDate | undefined): PartialDate | undefined {
  if (!date.startsWith("--")) return date;
  if (textDate === undefined) return undefined;
  const year = Number(textDate.slice(0, 4));
  const sameYear = `${year}-${date.slice(2)}`;
  const isGone = sameYear < textDate.slice(0, sameYear.length);
  const complete = isNext && isGone ? `${year + 1}-${date.slice(2)}` : sameYear;
  return isPartialDate(complete) ? complete : undefined;
}
