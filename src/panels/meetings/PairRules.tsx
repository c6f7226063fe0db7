import { useId, useRef, useState } from "react";
import type { Ground } from "../../domain/candidates/register.ts";
import type { Pair, Session } from "../../domain/meetings/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useChangeView } from "../../state/atlas.tsx";
import { withoutRule, withRule } from "../../state/session.ts";
import { ActionButton } from "../../ui/ActionButton.tsx";
import { participantNames } from "./participantNames.ts";

interface PairRulesProps {
  readonly ground: Ground;
  readonly session: Session;
}

/** Pairs that must meet, and pairs that cannot. */
export function PairRules({ ground, session }: PairRulesProps) {
  const words = useWords();
  const changeView = useChangeView();
  const nameOf = participantNames(words, ground);
  const summary = useRef<HTMLElement>(null);
  const [[a, b], setPair] = useState<Pair>(["", ""]);
  const ids = session.participantIds.toSorted((x, y) => words.compare(nameOf(x), nameOf(y)));
  const isPair = a !== b && ids.includes(a) && ids.includes(b);
  const ask = (rule: "must" | "never") => changeView((view) => withRule(view, rule, [a, b]));
  const lift = (pair: Pair) => {
    changeView((view) => withoutRule(view, pair));
    summary.current?.focus();
  };
  return (
    <details className="pair-rules" open={session.must.length + session.never.length > 0}>
      <summary ref={summary} className="button">
        {words.say("meetings.rules")}
      </summary>
      <p className="small soft">{words.say("meetings.rulesLead")}</p>
      <div className="session-form">
        <Chooser label={words.say("meetings.first")} ids={ids} nameOf={nameOf} value={a} onChange={(id) => setPair([id, b])} />
        <Chooser
          label={words.say("meetings.second")}
          ids={ids.filter((id) => id !== a)}
          nameOf={nameOf}
          value={b}
          onChange={(id) => setPair([a, id])}
        />
        <div className="wish">
          <ActionButton isPossible={isPair} onPress={() => ask("must")}>
            {words.say("meetings.must")}
          </ActionButton>
          <ActionButton isPossible={isPair} onPress={() => ask("never")}>
            {words.say("meetings.never")}
          </ActionButton>
        </div>
      </div>
      <RuleList title={words.say("meetings.must")} pairs={session.must} nameOf={nameOf} onLift={lift} />
      <RuleList title={words.say("meetings.never")} pairs={session.never} nameOf={nameOf} onLift={lift} />
    </details>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Chooser({ label, ids, nameOf, value, onChange }: ChooserProps) {
  const id = useId();
  return (
    <div className="session-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={ids.includes(value) ? value : ""} onChange={(event) => onChange(event.target.value)}>
        <option value="">–</option>
        {ids.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface RuleListProps {
  readonly title: string;
  readonly pairs: readonly Pair[];
  readonly nameOf: (id: string) => string;
  readonly onLift: (pair: Pair) => void;
}

function RuleList({ title, pairs, nameOf, onLift }: RuleListProps) {
  const words = useWords();
  if (pairs.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="participant-list">
        {pairs.map((pair) => {
          const names = words.say("meetings.pair", { a: nameOf(pair[0]), b: nameOf(pair[1]) });
          return (
            <li key={pair.join()}>
              <bdi>{names}</bdi>
              <button
                type="button"
                className="button"
                aria-label={words.say("meetings.lift", { names })}
                onClick={() => onLift(pair)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
