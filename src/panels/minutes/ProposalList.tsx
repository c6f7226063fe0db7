import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo } from "react";
import type { Proposal } from "../../domain/minutes/model.ts";
import { useWords } from "../../i18n/words.tsx";
import type { Draft } from "../correct/draft.ts";
import type { Desk } from "./decide.ts";
import { proposalKey } from "./passages.ts";
import { ProposalCard, type Verdict } from "./ProposalCard.tsx";

interface ProposalListProps {
  readonly ref: RefObject<HTMLOListElement | null>;
  readonly desk: Desk;
  readonly proposals: readonly Proposal[];
  readonly decisions: Readonly<Record<string, Draft>>;
  readonly selected: number | undefined;
  /** Which page of the list is shown. */
  readonly page: number;
  /** The proposal that the focus was last asked to go to. */
  readonly target: { readonly index: number } | undefined;
  readonly onSelect: (index: number) => void;
  /** Goes to a proposal, on whichever page it stands. */
  readonly onGo: (index: number) => void;
  readonly decide: (key: string, cells: Draft) => void;
}

/** How many proposals stand on a page: so many are drawn without a pause. */
export const proposalsOnPage = 50;

/** Keys that move from one proposal to another. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The letter of a key, or where it lies on keyboards of other letters; of a key that writes none, nothing. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  (/^[a-z]$/i.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? "")).toLowerCase();

/** Keys that decide: accepted, rejected, to be decided again. */
const verdicts: Readonly<Record<string, Verdict>> = { a: "accepted", r: "rejected", d: "" };

/** What is proposed, in the order of the text; one key a gesture. */
export function ProposalList({
  ref,
  desk,
  proposals,
  decisions,
  selected,
  page,
  target,
  onSelect,
  onGo,
  decide,
}: ProposalListProps) {
  const words = useWords();
  const keys = useMemo(() => proposals.map(proposalKey), [proposals]);
  const first = page * proposalsOnPage;
  const shown = proposals.slice(first, first + proposalsOnPage);
  useEffect(() => {
    if (target) ref.current?.querySelector<HTMLElement>(`[data-index="${target.index}"] [data-proposal-name]`)?.focus();
  }, [ref, target]);
  const decideOn = useCallback((index: number, cells: Draft) => decide(keys[index] ?? "", cells), [decide, keys]);
  const press = useCallback(
    (index: number, event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const step = steps[event.key];
      const verdict = verdicts[letterOf(event)];
      if (step === undefined && verdict === undefined) return;
      event.preventDefault();
      if (verdict !== undefined) decideOn(index, { verdict });
      onGo(index + (step ?? (verdict === "" ? 0 : 1)));
    },
    [decideOn, onGo],
  );
  return (
    <section className="proposals" aria-label={words.say("minutes.proposals")} tabIndex={0}>
      <p className="small soft">{words.say("minutes.keys")}</p>
      <ol ref={ref} className="proposal-list">
        {shown.map((proposal, place) => {
          const index = first + place;
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
      {proposals.length > shown.length && <Pages first={first} last={first + shown.length} all={proposals.length} onGo={onGo} />}
    </section>
  );
}

interface PagesProps extends Pick<ProposalListProps, "onGo"> {
  /** How many proposals stand before the page, up to its end, and in all. */
  readonly first: number;
  readonly last: number;
  readonly all: number;
}

/** Which proposals of a long list are shown, and the way to those before and after. */
function Pages({ first, last, all, onGo }: PagesProps) {
  const words = useWords();
  return (
    <p className="proposal-pages no-print">
      <button type="button" className="button" disabled={first === 0} onClick={() => onGo(first - 1)}>
        {words.say("minutes.pageBefore")}
      </button>
      <span className="small">{words.say("minutes.page", { first: first + 1, last, all })}</span>
      <button type="button" className="button" disabled={last >= all} onClick={() => onGo(last)}>
        {words.say("minutes.pageAfter")}
      </button>
    </p>
  );
}
