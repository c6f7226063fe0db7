import { useState } from "react";
import { firstDay } from "../../domain/dates.ts";
import { actorIdIn } from "../../domain/participants.ts";
import { eventPeriod } from "../../i18n/describeEvent.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { withSession } from "../../state/session.ts";
import { Part } from "../../ui/Part.tsx";
import { GazetteerReader, type KnownPlaces, useGroundWith } from "../match/GazetteerReader.tsx";
import { LinkToSend } from "../match/LinkToSend.tsx";
import "../match/match.css";
import { EventLink } from "../shared/entityLinks.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import "./meetings.css";
import { PairRules } from "./PairRules.tsx";
import { Participants } from "./Participants.tsx";
import { Programme } from "./Programme.tsx";
import { SessionForm } from "./SessionForm.tsx";
import { plannedMeetings, useSession } from "./useSession.ts";

/** A session of short meetings: who takes part and when, what is asked for, and the programme that follows from it. */
export function MeetingsPanel() {
  const words = useWords();
  const [known, setKnown] = useState<KnownPlaces>();
  const ground = useGroundWith(known);
  const { session, start } = useSession();
  const strangers = known
    ? session.participantIds.filter((id) => actorIdIn(id) === undefined && !ground.territories.has(id))
    : [];
  return (
    <div className="page meetings">
      <h1>{words.say("meetings.title")}</h1>
      <div className="no-print">
        <p className="lead">{words.say("meetings.lead")}</p>
        <Planned />
        <SessionForm start={start} />
        <Participants ground={ground} session={session} />
        <Part name={words.say("part.gazetteer")} waiting="match-waiting">
          <GazetteerReader onRead={setKnown} />
        </Part>
        {strangers.map((id) => (
          <p key={id} className="notice" role="alert">
            {words.say("meetings.unknown", { id })}
          </p>
        ))}
        {(session.participantIds.length > 1 || session.must.length + session.never.length > 0) && (
          <PairRules ground={ground} session={session} />
        )}
      </div>
      <Programme ground={ground} session={session} start={start} />
      <LinkToSend />
    </div>
  );
}

/** Meetings that the atlas knows to be planned: a session can be prepared for each. */
function Planned() {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const planned = plannedMeetings(atlas, today);
  if (planned.length === 0) return null;
  return (
    <p>
      {words.say("meetings.planned")}{" "}
      {planned.map((event) => {
        const day = firstDay(event.date);
        return (
          <span key={event.id} className="inline-item">
            <EventLink id={event.id} />, {eventPeriod(words, event, today)} –{" "}
            <ViewLink to={(view) => withSession(view, day)}>{words.say("meetings.prepare", { date: words.date(day) })}</ViewLink>
          </span>
        );
      })}
    </p>
  );
}
