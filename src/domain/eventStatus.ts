import { lastDay } from "./dates.ts";
import type { AtlasEvent, Day } from "./model.ts";

/** What is known of an event at a day: what was planned, and whose day has passed, was announced, and no more is known. */
export type EventStatus = AtlasEvent["status"] | "announced";

/** The status of an event at a day. */
export function eventStatusOn({ status, date, dateEnd = date }: AtlasEvent, day: Day): EventStatus {
  return status === "planned" && lastDay(dateEnd) < day ? "announced" : status;
}
