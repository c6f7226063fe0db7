import { firstDay, lastDay, yearOf } from "../../domain/dates.ts";
import type { AtlasEvent, Day } from "../../domain/model.ts";

/**
 * Events of the year of a day, those still to come first, then those going on that day: there may be room for a part only.
 */
export function eventsAround(events: readonly AtlasEvent[], day: Day): readonly AtlasEvent[] {
  const isOfTheYear = ({ date }: AtlasEvent) => yearOf(date) === yearOf(day);
  const isGoingOn = ({ date, dateEnd }: AtlasEvent) => dateEnd !== undefined && firstDay(date) <= day && day <= lastDay(dateEnd);
  const isToCome = (event: AtlasEvent) => event.status === "planned" && firstDay(event.date) > day;
  const ofTheYear = events.filter(isOfTheYear);
  return [
    ...ofTheYear.filter(isToCome),
    ...ofTheYear.filter((event) => !isToCome(event)),
    ...events.filter((event) => !isOfTheYear(event) && isGoingOn(event)),
  ];
}
