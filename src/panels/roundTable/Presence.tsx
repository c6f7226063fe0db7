import { useRef } from "react";
import { participantIdOf } from "../../domain/participants.ts";
import { reviewOf } from "../../domain/review.ts";
import { frenchSignatories } from "../../domain/roundTable.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot } from "../../state/atlas.tsx";
import { withoutSeat, withSeatMoved } from "../../state/roundTable.ts";
import { withParticipants } from "../../state/session.ts";
import { AuthorityBox } from "../match/AuthorityBox.tsx";
import { ActionButton } from "../../ui/ActionButton.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { PastedNames } from "./PastedNames.tsx";

interface PresenceProps {
  /** Ids of those who are present, in the order of the table. */
  readonly seats: readonly string[];
  readonly nameOf: (id: string) => string;
  /** Whether the list stands open at first: before the meeting it does. */
  readonly isOpen: boolean;
}

/** Who is present: found by name, read from a list, or taken from those whom something is to be asked. */
export function Presence({ seats, nameOf, isOpen }: PresenceProps) {
  const words = useWords();
  const changeView = useChangeView();
  const heading = useRef<HTMLElement>(null);
  return (
    <details className="presence" open={isOpen}>
      <summary ref={heading}>{words.say("round.present", { count: seats.length })}</summary>
      <AuthorityBox label={words.say("meetings.add")} onChoose={({ id }) => changeView((view) => withParticipants(view, [id]))} />
      <Groups seats={seats} nameOf={nameOf} />
      <PastedNames />
      <ol className="participant-list round-order">
        {seats.map((id, place) => (
          <li key={id} data-participant={id}>
            <bdi>{nameOf(id)}</bdi>
            <ActionButton
              isPossible={place > 0}
              aria-label={words.say("round.earlier", { name: isolated(nameOf(id)) })}
              onPress={() => changeView((view) => withSeatMoved(view, id, -1))}
            >
              <span aria-hidden="true">↑</span>
            </ActionButton>
            <ActionButton
              isPossible={place + 1 < seats.length}
              aria-label={words.say("round.later", { name: isolated(nameOf(id)) })}
              onPress={() => changeView((view) => withSeatMoved(view, id, 1))}
            >
              <span aria-hidden="true">↓</span>
            </ActionButton>
            <button
              type="button"
              className="button"
              aria-label={words.say("meetings.remove", { name: nameOf(id) })}
              onClick={() => {
                changeView((view) => withoutSeat(view, id));
                // What was pressed goes away with its line.
                heading.current?.focus();
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ol>
      {seats.length > 1 && <Sorting seats={seats} nameOf={nameOf} />}
      {seats.length > 0 && (
        <p>
          <ViewLink to={(view) => ({ ...view, screen: "review", isRoundTable: true })}>{words.say("review.asSheet")}</ViewLink>
        </p>
      )}
    </details>
  );
}

type Seats = Pick<PresenceProps, "seats" | "nameOf">;

/** Puts the table in the order of names, where it is in another one. */
function Sorting({ seats, nameOf }: Seats) {
  const words = useWords();
  const changeView = useChangeView();
  const sorted = seats.toSorted((a, b) => words.compare(nameOf(a), nameOf(b)));
  return (
    <p>
      {words.say("round.order")}{" "}
      <ActionButton
        isPossible={sorted.some((id, place) => id !== seats[place])}
        onPress={() => changeView((view) => ({ ...view, participantIds: sorted }))}
      >
        {words.say("round.sort")}
      </ActionButton>
    </p>
  );
}

/** Those who may be expected: French ones of the sheet of what is to be confirmed, all with a partnership, who seek. */
function Groups({ seats, nameOf }: Seats) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const changeView = useChangeView();
  const asked = reviewOf(atlas, snapshot.entries, snapshot).map(({ entry }) => entry);
  const groups = [
    { name: "round.review", ids: asked.flatMap(frenchSignatories) },
    { name: "round.french", ids: snapshot.entries.flatMap(frenchSignatories) },
    { name: "round.seekers", ids: snapshot.requests.map(participantIdOf) },
  ] as const;
  return (
    <p className="round-groups">
      {groups.map(({ name, ids }) => {
        const left = [...new Set(ids)]
          .filter((id) => !seats.includes(id))
          .toSorted((a, b) => words.compare(nameOf(a), nameOf(b)));
        return (
          <ActionButton
            key={name}
            isPossible={left.length > 0}
            onPress={() => changeView((view) => withParticipants(view, left))}
          >
            {words.say(name, { count: left.length })}
          </ActionButton>
        );
      })}
    </p>
  );
}
