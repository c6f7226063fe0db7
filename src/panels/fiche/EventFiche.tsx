import { firstDay } from "../../domain/dates.ts";
import { lineKey } from "../../domain/document.ts";
import { eventStatusOn } from "../../domain/eventStatus.ts";
import { firstKnownDay } from "../../domain/timeline.ts";
import { eventPeriod } from "../../i18n/describeEvent.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { withSession } from "../../state/session.ts";
import { Citation } from "../shared/Citation.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { PassagesOn } from "./PassagesOn.tsx";

/** The page of an event: when and where, what is known of it, and what documents say of it. */
export function EventFiche({ id }: { readonly id: string }) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const event = atlas.events.find((one) => one.id === id);
  if (!event) return null;
  const line = lineKey("event", id);
  const day = firstDay(event.date);
  const canBeSeen = firstKnownDay(atlas) <= day && day < atlas.edition.date;
  return (
    <article>
      <p className="fiche-kicker">{words.say(`event.${event.kind}`)}</p>
      <h2>{words.of(event.names)}</h2>
      <p>
        {eventPeriod(words, event, today)}
        {event.dateBasis === "inferred" && <> · {words.say("event.dateInferred")}</>}
        {event.place && <> · {words.of(event.place)}</>}
      </p>
      {event.note && <p className="notice">{words.of(event.note)}</p>}
      <p className="small soft">
        {words.say("statement.source")} <Citation sourceId={event.sourceId} locator={event.locator} line={line} />
      </p>
      {event.otherSourceIds.map((sourceId) => (
        <p key={sourceId} className="small soft">
          {words.say("statement.otherSource")} <Citation sourceId={sourceId} line={line} />
        </p>
      ))}
      {canBeSeen && (
        <p>
          <ViewLink to={(view) => ({ ...view, at: day })}>{words.say("event.travel", { date: words.date(day) })}</ViewLink>
        </p>
      )}
      {event.kind === "meeting" && eventStatusOn(event, today) === "planned" && (
        <p>
          <ViewLink to={(view) => withSession(view, day)}>{words.say("meetings.prepare", { date: words.date(day) })}</ViewLink>
        </p>
      )}
      <PassagesOn kind="event" id={id} />
    </article>
  );
}
