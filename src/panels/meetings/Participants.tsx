import { useRef } from "react";
import type { Ground } from "../../domain/candidates/register.ts";
import { participantOf } from "../../domain/meetings/matches.ts";
import { actorParticipant, participantIdOf } from "../../domain/participants.ts";
import type { Session } from "../../domain/meetings/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useChangeView } from "../../state/atlas.tsx";
import { withAbsenceToggled, withoutParticipant, withParticipants } from "../../state/session.ts";
import { ActionButton } from "../../ui/ActionButton.tsx";
import { AuthorityBox } from "../match/AuthorityBox.tsx";
import { participantNames } from "./participantNames.ts";

interface ParticipantsProps {
  readonly ground: Ground;
  readonly session: Session;
}

/** Who takes part: found by name, or taken from those who seek and offer at the date. */
export function Participants({ ground, session }: ParticipantsProps) {
  const words = useWords();
  const changeView = useChangeView();
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = participantNames(words, ground);
  const ids = session.participantIds.toSorted((a, b) => words.compare(nameOf(a), nameOf(b)));
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words.say("meetings.participants", { count: ids.length })}
      </h2>
      <AuthorityBox label={words.say("meetings.add")} onChoose={({ id }) => changeView((view) => withParticipants(view, [id]))} />
      <Suggestions ground={ground} session={session} />
      <ul className="participant-list">
        {ids.map((id) => (
          <li key={id} data-participant={id}>
            <bdi>{nameOf(id)}</bdi>
            <Absences id={id} name={nameOf(id)} session={session} />
            <button
              type="button"
              className="button"
              aria-label={words.say("meetings.remove", { name: nameOf(id) })}
              onClick={() => {
                changeView((view) => withoutParticipant(view, id));
                // What was pressed goes away with its line.
                heading.current?.focus();
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In which slots somebody is away. */
function Absences({ id, name, session }: { readonly id: string; readonly name: string; readonly session: Session }) {
  const words = useWords();
  const changeView = useChangeView();
  const away = new Set(session.absences.flatMap(({ participantId, slot }) => (participantId === id ? slot : [])));
  const slots = Array.from({ length: session.slotCount }, (_, index) => index + 1);
  return (
    <details>
      <summary className="small">{words.say("meetings.away", { count: slots.filter((slot) => away.has(slot)).length })}</summary>
      <fieldset className="wish">
        <legend className="visually-hidden">{words.say("meetings.awayIn", { name })}</legend>
        {slots.map((slot) => (
          <button
            key={slot}
            type="button"
            className="button"
            aria-label={words.say("meetings.slot", { slot })}
            aria-pressed={away.has(slot)}
            onClick={() => changeView((view) => withAbsenceToggled(view, { participantId: id, slot }))}
          >
            {words.number(slot)}
          </button>
        ))}
      </fieldset>
    </details>
  );
}

/** Those who seek at the date, and those who stand available. */
function Suggestions({ ground, session }: ParticipantsProps) {
  const words = useWords();
  const { atlas, snapshot } = ground;
  const seekers = snapshot.requests.flatMap((request) => [participantIdOf(request), request.soughtTerritoryId ?? []]);
  const offers = [...atlas.actors.values()].flatMap(({ id, offer }) => (offer ? actorParticipant(id) : []));
  return (
    <>
      <Suggested title={words.say("meetings.seekers")} ids={seekers.flat()} ground={ground} session={session} />
      <Suggested title={words.say("meetings.offers")} ids={offers} ground={ground} session={session} />
    </>
  );
}

interface SuggestedProps extends ParticipantsProps {
  readonly title: string;
  readonly ids: readonly string[];
}

function Suggested({ title, ids, ground, session }: SuggestedProps) {
  const words = useWords();
  const changeView = useChangeView();
  const nameOf = participantNames(words, ground);
  const all = [...new Set(ids)].filter((id) => participantOf(ground, id) !== undefined);
  const left = all.filter((id) => !session.participantIds.includes(id));
  if (all.length === 0) return null;
  return (
    <fieldset className="wish">
      <legend>{title}</legend>
      {all.map((id) => {
        const isOn = !left.includes(id);
        return (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={isOn}
            onClick={() => changeView((view) => (isOn ? withoutParticipant(view, id) : withParticipants(view, [id])))}
          >
            <bdi>{nameOf(id)}</bdi>
          </button>
        );
      })}
      <ActionButton
        className="button-plain"
        isPossible={left.length > 0}
        onPress={() => changeView((view) => withParticipants(view, left))}
      >
        {words.say("meetings.addAll", { count: left.length })}
      </ActionButton>
    </fieldset>
  );
}
