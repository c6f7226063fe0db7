import { type KeyboardEvent, type Ref, useCallback, useMemo } from "react";
import type { Proposal } from "../../domain/minutes/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useInTurns } from "../../ui/useInTurns.ts";
import type { Draft } from "../correct/draft.ts";
import type { Desk } from "./decide.ts";
import { proposalKey } from "./passages.ts";
import { ProposalCard, type Verdict } from "./ProposalCard.tsx";

interface ProposalListProps {
  readonly ref: Ref<HTMLOListElement>;
  readonly desk: Desk;
  readonly proposals: readonly Proposal[];
  readonly decisions: Readonly<Record<string, Draft>>;
  readonly selected: number | undefined;
  readonly onSelect: (index: number) => void;
  readonly decide: (key: string, cells: Draft) => void;
}

/** How many proposals are drawn with each turn. */
const atOnce = 20;

/** Keys that move from one proposal to another. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The letter of a key, or where it lies on keyboards of other letters; of a key that writes none, nothing. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  (/^[a-z]$/i.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? "")).toLowerCase();

/** Keys that decide: accepted, rejected, to be decided again. */
const verdicts: Readonly<Record<string, Verdict>> = { a: "accepted", r: "rejected", d: "" };

const focusOn = (from: Element, index: number) => {
  const names = from.closest("ol")?.querySelectorAll<HTMLElement>("[data-proposal-name]");
  names?.item(Math.min(Math.max(index, 0), names.length - 1)).focus();
};

/** What is proposed, in the order of the text; one key a gesture. */
export function ProposalList({ ref, desk, proposals, decisions, selected, onSelect, decide }: ProposalListProps) {
  const words = useWords();
  const keys = useMemo(() => proposals.map(proposalKey), [proposals]);
  const drawn = useInTurns(proposals.length, atOnce, proposals);
  const decideOn = useCallback((index: number, cells: Draft) => decide(keys[index] ?? "", cells), [decide, keys]);
  const press = useCallback(
    (index: number, event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const step = steps[event.key];
      const verdict = verdicts[letterOf(event)];
      if (step === undefined && verdict === undefined) return;
      event.preventDefault();
      if (verdict !== undefined) decideOn(index, { verdict });
      focusOn(event.currentTarget, index + (step ?? (verdict === "" ? 0 : 1)));
    },
    [decideOn],
  );
  return (
    <section className="proposals" aria-label={words.say("minutes.proposals")} tabIndex={0}>
      <p className="small soft">{words.say("minutes.keys")}</p>
      <ol ref={ref} className="proposal-list">
        {proposals.slice(0, drawn).map((proposal, index) => {
          const key = keys[index] ?? "";
          return (
            <ProposalCard
              key={key}
              desk={desk}
              index={index}
              proposal={proposal}
              decision={decisions[key]}
              isSelected={selected === index}
              onSelect={onSelect}
              onKey={press}
              decide={decideOn}
            />
          );
        })}
      </ol>
    </section>
  );
}
