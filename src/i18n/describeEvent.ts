import { eventStatusOn } from "../domain/eventStatus.ts";
import type { AtlasEvent, Day } from "../domain/model.ts";
import type { Words } from "./words.tsx";

/** What its date alone does not tell of an event, at a day: put off, still to come, or announced without more. */
export function eventNote(words: Words, event: AtlasEvent, day: Day): string | undefined {
  const status = eventStatusOn(event, day);
  return status === "planned" || status === "postponed" || status === "announced" ? words.say(`event.${status}`) : undefined;
}

/** When an event is: "3 mai 2016 – 4 mai 2016", and what that does not tell at a day. */
export function eventPeriod(words: Words, event: AtlasEvent, day: Day): string {
  const { date, dateEnd } = event;
  const note = eventNote(words, event, day);
  const period = dateEnd === undefined ? words.date(date) : `${words.date(date)} – ${words.date(dateEnd)}`;
  return note === undefined ? period : `${period} (${note})`;
}
