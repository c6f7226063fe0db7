import type { AtlasEvent } from "../domain/model.ts";
import type { Words } from "./words.tsx";

/** When an event is: "3 mai 2016 – 4 mai 2016", and that it was put off or is still to come. */
export function eventPeriod(words: Words, { date, dateEnd, status }: AtlasEvent): string {
  const period = dateEnd === undefined ? words.date(date) : `${words.date(date)} – ${words.date(dateEnd)}`;
  return status === "planned" || status === "postponed" ? `${period} (${words.say(`event.${status}`)})` : period;
}
