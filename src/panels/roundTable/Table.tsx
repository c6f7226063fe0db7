import { useEffect, useEffectEvent, useRef, useState } from "react";
import { drafts } from "../../drafts/drafts.ts";
import { lastStep, undo } from "../../edition/draft/draft.ts";
import { useWords } from "../../i18n/words.tsx";
import { useChangeView, useView } from "../../state/atlas.tsx";
import { withTurn } from "../../state/roundTable.ts";
import { ActionButton } from "../../ui/ActionButton.tsx";
import { Elapsed } from "./Elapsed.tsx";
import { Seat } from "./Seat.tsx";
import { useRound } from "./useRound.ts";

interface TableProps {
  /** Ids of those who are present, in the order of the table. */
  readonly seats: readonly string[];
  readonly nameOf: (id: string) => string;
}

interface HeldTableProps extends TableProps {
  /** Whether the reader has just begun it or gone on with it: the focus goes where the first one speaks. */
  readonly isBegunHere: boolean;
}

/** Calls what a function key stands for, wherever the focus is. */
function useKeys(calls: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const call = calls[`${event.shiftKey ? "Shift+" : ""}${event.key}`];
    if (!call) return;
    event.preventDefault();
    call();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** Whether the page was loaded anew in the middle of it and nothing has the focus yet: whoever wrote goes on writing. */
function isLoadedAnew(): boolean {
  const [loading] = performance.getEntriesByType("navigation");
  const isReload = loading instanceof PerformanceNavigationTiming && loading.type === "reload";
  return isReload && document.activeElement === document.body;
}

/**
 * Writes down what is typed and was not yet, before the next one speaks.
 * @returns false where something is missing, such as a status, which its form then says
 */
function writeTyped(): boolean {
  const forms = [...document.querySelectorAll<HTMLFormElement>('.seat-open form[data-typed="true"]')];
  for (const form of forms) form.requestSubmit();
  const incomplete = forms.find((form) => form.dataset["complete"] === "false");
  incomplete?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"] input, input')?.focus();
  return !incomplete;
}

/** Who is at the table, whose turn it is, and how to go on: with the keyboard alone if need be. */
export function Table({ seats, nameOf, isBegunHere }: HeldTableProps) {
  const words = useWords();
  const { ownId, heardIds = [] } = useView();
  const changeView = useChangeView();
  const { draft, meeting } = useRound();
  const [told, setTold] = useState("");
  const [isComeBack] = useState(isLoadedAnew);
  const hasMoved = useRef(isBegunHere || isComeBack);
  const current = seats.find((id) => id === ownId) ?? seats.find((id) => !heardIds.includes(id)) ?? seats[0];
  const place = current === undefined ? -1 : seats.indexOf(current);
  const turnTo = (id: string | undefined, heardId?: string) => {
    if (id === undefined) return;
    // Whoever has the turn already is gone back to.
    if (id === current) document.getElementById("seat-name")?.focus();
    hasMoved.current = true;
    setTold("");
    changeView((view) => withTurn(view, id, heardId));
  };
  const next = () => {
    if (!writeTyped()) return setTold(words.say("round.statusFirst"));
    turnTo(seats[place + 1] ?? current, current);
  };
  const back = () => turnTo(seats[place - 1]);
  const last = lastStep(draft);
  const isOpening = last?.changes.some(({ table, key }) => table === "sources" && key === meeting["id"]);
  const takeBack = async () => {
    if (!last || isOpening) return;
    await drafts.change(draft.id, undo);
    setTold(words.say("round.undone", { title: last.title }));
  };
  useKeys({ F8: next, "Shift+F8": back, F2: () => void takeBack() });
  if (current === undefined) return <p className="notice no-print">{words.say("round.noneHere")}</p>;
  return (
    <div className="round-held no-print">
      <SeatList seats={seats} nameOf={nameOf} currentId={current} onTurn={turnTo} />
      <div>
        <Seat
          key={current}
          id={current}
          name={nameOf(current)}
          position={words.say("round.position", { position: place + 1, count: seats.length })}
          isFocused={() => hasMoved.current}
          onTold={setTold}
        />
        <p className="round-steps">
          <button type="button" className="button" data-next aria-keyshortcuts="F8" onClick={next}>
            {words.say(place + 1 < seats.length ? "round.next" : "round.finish")}
          </button>
          <ActionButton isPossible={place > 0} aria-keyshortcuts="Shift+F8" onPress={back}>
            {words.say("round.previous")}
          </ActionButton>
          <ActionButton isPossible={last !== undefined && !isOpening} aria-keyshortcuts="F2" onPress={() => void takeBack()}>
            {words.say("round.undo")}
          </ActionButton>
        </p>
        <output>{told}</output>
      </div>
    </div>
  );
}

interface SeatListProps extends TableProps {
  readonly currentId: string;
  readonly onTurn: (id: string) => void;
}

/** Who is at the table, whose turn it is, who was heard, and how long it has taken. */
function SeatList({ seats, nameOf, currentId, onTurn }: SeatListProps) {
  const words = useWords();
  const { heardIds = [] } = useView();
  const { draft, meeting } = useRound();
  const left = seats.filter((id) => !heardIds.includes(id));
  return (
    <nav aria-label={words.say("round.seats")}>
      <p className="small">
        <strong>{words.say("round.left", { count: left.length })}</strong> <Elapsed draft={draft} meeting={meeting} />
      </p>
      <ol>
        {seats.map((id) => (
          <li key={id} data-heard={heardIds.includes(id)}>
            <button
              type="button"
              className="seat"
              aria-current={id === currentId ? "step" : undefined}
              onClick={() => onTurn(id)}
            >
              <bdi>{nameOf(id)}</bdi>
              {heardIds.includes(id) && <span className="small soft"> {words.say("round.heard")}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
