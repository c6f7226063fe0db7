import { firstDay, lastDay, yearOf } from "../../domain/dates.ts";
import type { AtlasEvent, Day } from "../../domain/model.ts";

/**
 * Events of the year of a day, then those going on that day. What happens in the year comes first, for there may be
 * room for a part only.
 */
export function eventsAround(events: readonly AtlasEvent[], day: Day): readonly AtlasEvent[] {
  const isOfTheYear = ({ date }: AtlasEvent) => yearOf(date) === yearOf(day);
  const isGoingOn = ({ date, dateEnd }: AtlasEvent) => dateEnd !== undefined && firstDay(date) <= day && day <= lastDay(dateEnd);
  return [...events.filter(isOfTheYear), ...events.filter((event) => !isOfTheYear(event) && isGoingOn(event))];
}
