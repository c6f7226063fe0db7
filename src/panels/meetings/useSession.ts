import { useMemo } from "react";
import { firstDay } from "../../domain/dates.ts";
import { eventStatusOn } from "../../domain/eventStatus.ts";
import { type ClockTime, clockTimeOf } from "../../domain/meetings/clock.ts";
import type { Session } from "../../domain/meetings/model.ts";
import type { Atlas, AtlasEvent, Day } from "../../domain/model.ts";
import { useAtlas, useSnapshot, useView } from "../../state/atlas.tsx";
import { firstHour } from "../../state/session.ts";

/** Meetings that are planned at a day, the next one first. */
export function plannedMeetings({ events }: Atlas, today: Day): readonly AtlasEvent[] {
  return events.filter((event) => event.kind === "meeting" && eventStatusOn(event, today) === "planned");
}

/** The session that the address tells, and when it begins: on the day of the next meeting that is planned, if it does not say. */
export function useSession(): { readonly session: Session; readonly start: ClockTime } {
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const { participantIds, slotCount, tableCount, mustPairs, neverPairs, absences, sessionStart } = useView();
  const session = useMemo(
    (): Session => ({
      participantIds: participantIds ?? [],
      slotCount,
      tableCount,
      must: mustPairs ?? [],
      never: neverPairs ?? [],
      absences: absences ?? [],
    }),
    [participantIds, slotCount, tableCount, mustPairs, neverPairs, absences],
  );
  const [next] = plannedMeetings(atlas, today);
  return { session, start: sessionStart ?? clockTimeOf(next ? firstDay(next.date) : today, firstHour) };
}
