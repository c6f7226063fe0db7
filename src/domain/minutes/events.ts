import type { PartialDate } from "../dates.ts";
import { completeDate, type DateMention } from "./dates.ts";
import type { Hit } from "./lexicon.ts";
import type { ProposedEvent } from "./model.ts";
import { isAtLeast, type Word } from "./words.ts";

/** Where the sentences of a text begin. */
const sentenceStarts = (words: readonly Word[]): readonly number[] =>
  [...words.keys()].filter((place) => isAtLeast(words[place]?.break ?? "none", "sentence"));

/** Whether two dates may be the same: one is the other, known less finely. */
const mayBeSame = (one: PartialDate, other: PartialDate) => one.startsWith(other) || other.startsWith(one);

/** The date that is nearest to an event, of those of its sentence. */
function nearest(dates: readonly DateMention[], { from, to }: Hit): DateMention | undefined {
  const distance = (date: DateMention) => (date.from >= to ? date.from - to : (from - date.to) * 2);
  return [...dates].sort((a, b) => distance(a) - distance(b))[0];
}

const isCancelled = ({ phrase }: Hit) => phrase.value === "cancelled";

/** Events that a text tells with a date, but the meeting itself. */
export function eventsIn(
  text: string,
  words: readonly Word[],
  hits: readonly Hit[],
  dates: readonly DateMention[],
  textDate: PartialDate | undefined,
): readonly ProposedEvent[] {
  const events = new Map<string, ProposedEvent[]>();
  const spans: (readonly [PartialDate, PartialDate])[] = [];
  const keep = (event: ProposedEvent, lastDay: number | undefined) => {
    // The parts of a meeting are told with its days: they are no events of their own.
    if (spans.some(([first, last]) => first <= event.date && event.date <= last)) return;
    const last = lastDay === undefined ? event.date : `${event.date.slice(0, 8)}${String(lastDay).padStart(2, "0")}`;
    if (event.date.length === 10) spans.push([event.date, last]);
    const key = event.words.toLowerCase();
    const same = events.get(key) ?? [];
    events.set(key, same);
    const known = same.findIndex((other) => mayBeSame(other.date, event.date));
    const before = same[known];
    if (!before) same.push(event);
    else if (event.date.length > before.date.length) same[known] = event;
  };
  const starts = sentenceStarts(words);
  let [nextHit, nextDate] = [0, 0];
  const named = hits.filter(({ phrase }) => phrase.meaning === "event" && phrase.value !== "none");
  for (const [index, from] of starts.entries()) {
    const to = starts[index + 1] ?? words.length;
    const own: Hit[] = [];
    for (; (named[nextHit]?.from ?? to) < to; nextHit += 1) own.push(...named.slice(nextHit, nextHit + 1));
    const told: DateMention[] = [];
    for (; (dates[nextDate]?.from ?? to) < to; nextDate += 1) told.push(...dates.slice(nextDate, nextDate + 1));
    const [first, last] = [words[from], words[to - 1]];
    // "Le séminaire qui devait avoir lieu le 5 mai est supprimé".
    if (!first || !last || own.length === 0 || own.some(isCancelled)) continue;
    // One event a date: "assises de 1996 et 2001" are two, "le forum, rencontre du 3 mai" is one.
    for (const date of told) {
      const event = [...own].sort((a, b) => Number(nearest(told, b) === date) - Number(nearest(told, a) === date))[0];
      const complete = completeDate(date, textDate);
      if (!event || !complete || (textDate?.startsWith(complete) ?? false)) continue;
      const isYears = told.every(({ date: one }) => one.length === 4);
      if (!isYears && nearest(told, event) !== date) continue;
      const [start, end] = [words[event.from]?.start ?? 0, words[event.to - 1]?.end ?? 0];
      const reasons = [{ start, end, meaning: "event" as const, value: event.phrase.value }];
      keep(
        { kind: "event", date: complete, words: text.slice(start, end), passage: { start: first.start, end: last.end }, reasons },
        date.lastDay,
      );
    }
  }
  return [...events.values()].flat();
}
