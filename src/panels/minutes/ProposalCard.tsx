import { type KeyboardEvent, memo, useState } from "react";
import { namedIn, type Proposal } from "../../domain/minutes/model.ts";
import { statuses } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { LineSample } from "../../ui/LineSample.tsx";
import type { Draft } from "../correct/draft.ts";
import { type Desk, filledProposal } from "./decide.ts";
import { ProposalForm } from "./ProposalForm.tsx";
import { doubtTexts, isToldAlready, proposalFacts, proposalTitle, reasonTexts } from "./proposalWords.ts";

/** What a person decided; empty where nothing yet. */
export type Verdict = "accepted" | "rejected" | "";

interface ProposalCardProps {
  readonly desk: Desk;
  /** Its place in the list, which what happens on it is told with: a list of hundreds has one hearer. */
  readonly index: number;
  readonly proposal: Proposal;
  readonly decision: Draft | undefined;
  readonly isSelected: boolean;
  readonly onSelect: (index: number) => void;
  readonly onKey: (index: number, event: KeyboardEvent) => void;
  readonly decide: (index: number, cells: Draft) => void;
}

/** Whether the atlas has it already, so that nothing can be taken over. */
export const isKnown = (proposal: Proposal): boolean => proposal.kind === "actor" && proposal.id !== undefined;

/** One proposal: what it says, which words led to it, what may be doubted, and what a person makes of it. */
export const ProposalCard = memo(function ProposalCard(props: ProposalCardProps) {
  const { desk, index, proposal, decision, isSelected, onKey } = props;
  const select = () => props.onSelect(index);
  const decide = (cells: Draft) => props.decide(index, cells);
  const words = useWords();
  const [isCorrecting, setCorrecting] = useState(false);
  const draft = filledProposal(desk, proposal, decision);
  const verdict = draft["verdict"] ?? "";
  const title = proposalTitle(words, desk, proposal, draft);
  return (
    <li className="proposal" data-index={index} data-verdict={verdict} data-selected={isSelected} data-kind={proposal.kind}>
      <button
        type="button"
        className="proposal-name"
        data-proposal-name
        aria-current={isSelected}
        onFocus={select}
        onClick={select}
        onKeyDown={(event) => onKey(index, event)}
      >
        <span className="passage-number">{words.number(index + 1)}</span>
        <span>
          <span className="small soft">{words.say(`minutes.kind.${proposal.kind}`)}</span>{" "}
          <bdi dir={words.direction}>{title}</bdi>
        </span>
        {verdict !== "" && (
          <span className="verdict">{words.say(verdict === "accepted" ? "minutes.accepted" : "minutes.rejected")}</span>
        )}
      </button>
      <Facts desk={desk} proposal={proposal} draft={draft} isOpen={isSelected} />
      {isKnown(proposal) ? (
        <p className="small soft">{words.say("minutes.knownActor")}</p>
      ) : (
        <Actions
          title={title}
          verdict={verdict}
          isCorrecting={isCorrecting}
          decide={decide}
          onCorrect={() => {
            select();
            setCorrecting(!isCorrecting);
          }}
        />
      )}
      {isCorrecting && <ProposalForm desk={desk} proposal={proposal} draft={draft} decide={decide} />}
    </li>
  );
});

interface FactsProps extends Pick<ProposalCardProps, "desk" | "proposal"> {
  readonly draft: Draft;
  /** Whether the words that led to it are told as well. */
  readonly isOpen: boolean;
}

/** What a proposal says, as it stands corrected; what may be doubted; which words led to it. */
function Facts({ desk, proposal, draft, isOpen }: FactsProps) {
  const words = useWords();
  const status = statuses.find((one) => one === draft["status"]);
  const doubts = namedIn(proposal).flatMap((named) => doubtTexts(words, desk, named));
  const facts = proposalFacts(words, desk, proposal, draft);
  const reasons = reasonTexts(words, desk, proposal.reasons);
  return (
    <>
      {status && (
        <p className="status-line">
          <LineSample status={status} />
          <span>{words.say(`status.${status}`)}</span>
        </p>
      )}
      {facts.length > 0 && <p className="small">{facts.join(" · ")}</p>}
      {isToldAlready(desk, draft) && <p className="small proposal-doubt">{words.say("minutes.toldAlready")}</p>}
      {doubts.map((doubt) => (
        <p key={doubt} className="small proposal-doubt">
          {doubt}
        </p>
      ))}
      {isOpen && reasons.length > 0 && (
        <>
          <p className="small soft">{words.say("minutes.because")}</p>
          <ul className="reasons small">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface ActionsProps {
  readonly title: string;
  readonly verdict: string;
  readonly isCorrecting: boolean;
  readonly decide: (cells: Draft) => void;
  readonly onCorrect: () => void;
}

/** Takes a proposal over, rejects it, or opens its form; pressed again, a decision is taken back. */
function Actions({ title, verdict, isCorrecting, decide, onCorrect }: ActionsProps) {
  const words = useWords();
  return (
    <p className="proposal-actions">
      {(["accepted", "rejected"] as const).map((one) => (
        <button
          key={one}
          type="button"
          className="button"
          aria-pressed={verdict === one}
          aria-label={words.say(one === "accepted" ? "minutes.acceptOne" : "minutes.rejectOne", { title })}
          onClick={() => decide({ verdict: verdict === one ? "" : one })}
        >
          {words.say(one === "accepted" ? "minutes.accept" : "minutes.reject")}
        </button>
      ))}
      <button
        type="button"
        className="button-plain"
        aria-expanded={isCorrecting}
        aria-label={words.say("minutes.correctOne", { title })}
        onClick={onCorrect}
      >
        {words.say("minutes.correct")}
      </button>
    </p>
  );
}
