import { useEffect, useEffectEvent, useRef } from "react";
import { actorIdIn } from "../../domain/participants.ts";
import { partnershipsAt } from "../../domain/roundTable.ts";
import { partnershipsInRows } from "../../edition/roundTable/told.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useSnapshot } from "../../state/atlas.tsx";
import { Turn } from "./Turn.tsx";
import { nameById } from "../workbench/rowNames.ts";
import { NewPartnership } from "./NewPartnership.tsx";
import { Seeking } from "./Seeking.tsx";
import { useRound } from "./useRound.ts";

interface SeatProps {
  readonly id: string;
  readonly name: string;
  /** Which of how many it is. */
  readonly position: string;
  /** Whether the focus is to go to it: whoever goes on by keyboard goes on there. */
  readonly isFocused: () => boolean;
  /** Called with what was written down. */
  readonly onTold: (told: string) => void;
}

/** One that is present: each of its partnerships with what was said of it last, and what it says now. */
export function Seat({ id, name, position, isFocused, onTold }: SeatProps) {
  const words = useWords();
  const { entries } = useSnapshot();
  const { captured, tables } = useRound();
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const arrive = useEffectEvent(() => {
    if (isFocused()) heading.current?.focus();
  });
  useEffect(() => arrive(), []);
  const own = partnershipsAt(entries, id);
  const known = new Set(own.map(({ partnership }) => partnership.id));
  const added = partnershipsInRows(tables, id).filter((one) => !known.has(one) && captured.statements.has(one));
  /** After a form comes the next one, or the way to whoever is next. */
  const goOn = (form: HTMLFormElement) => {
    const forms = [...(root.current?.querySelectorAll("form.turn") ?? [])];
    const following = forms[forms.indexOf(form) + 1];
    const target = following?.querySelector<HTMLElement>("input:checked, input");
    (target ?? root.current?.parentElement?.querySelector<HTMLElement>("[data-next]"))?.focus();
  };
  return (
    <section ref={root} className="seat-open" aria-labelledby="seat-name">
      <h2 ref={heading} id="seat-name" tabIndex={-1}>
        <bdi>{name}</bdi> <span className="small soft">{position}</span>
      </h2>
      {own.length + added.length === 0 && <p>{words.say("round.noPartnership")}</p>}
      {own.map((entry) => (
        <Turn key={entry.partnership.id} entry={entry} onTold={onTold} onDone={goOn} />
      ))}
      {added.map((partnership) => (
        <p key={partnership} className="card" data-added={partnership}>
          {words.say("round.saved", { title: isolated(nameById(words, tables, "partnerships", partnership)) })}
        </p>
      ))}
      {actorIdIn(id) === undefined && <NewPartnership id={id} onTold={onTold} />}
      <Seeking id={id} name={name} onTold={onTold} />
    </section>
  );
}
