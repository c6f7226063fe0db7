import { daysBetween, lastDay } from "../domain/dates.ts";
import type { Day } from "../domain/model.ts";
import type { Contradiction, Reason } from "../domain/review.ts";
import type { Words } from "./words.tsx";

function contradictionText(words: Words, contradiction: Contradiction): string {
  switch (contradiction.about) {
    case "start":
      return contradiction.years.length > 1
        ? words.say("reason.contradiction.start", { years: contradiction.years.join(" / ") })
        : words.say("reason.contradiction.startDay", {
            days: words.list(contradiction.statements.flatMap(({ date }) => (date ? words.date(date) : []))),
          });
    case "status":
      return words.say("reason.contradiction.status", {
        day: words.date(contradiction.statements[0]?.date ?? contradiction.day),
        statuses: words.list([...new Set(contradiction.statements.map(({ status }) => words.say(`status.${status}`)))]),
      });
    case "kind":
      return words.say("reason.contradiction.kind", {
        kinds: words.list([...new Set(contradiction.statements.flatMap(({ kind }) => (kind ? words.say(`kind.${kind}`) : [])))]),
      });
  }
}

/** A reason to ask again, in words and numbers. */
export function reasonText(words: Words, reason: Reason, today: Day): string {
  switch (reason.kind) {
    case "silent":
      return words.say("reason.silent", { years: reason.years });
    case "undated":
      return words.say("reason.undated");
    case "mention":
      return words.say("reason.mention", { count: reason.count });
    case "election":
      return words.say("reason.election", { name: words.of(reason.event.names), date: words.date(reason.event.date) });
    case "reform": {
      // The sentence itself says that it is no more, and since when.
      const designation = words.say(`designation.${reason.territory.designation}`);
      const name = words.say("territory.title", { name: words.of(reason.territory.names), designation });
      return words.say(`reason.reform.${reason.succession}`, { name, year: (reason.territory.validTo ?? "").slice(0, 4) });
    }
    case "ending":
      return words.say("reason.ending", {
        date: words.date(reason.term.end),
        days: daysBetween(today, lastDay(reason.term.end)),
      });
    case "expired":
      return words.say("reason.expired", { date: words.date(reason.term.end) });
    case "contradiction":
      return contradictionText(words, reason.contradiction);
  }
}
