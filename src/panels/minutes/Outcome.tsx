import { useMemo, useState } from "react";
import type { Proposal } from "../../domain/minutes/model.ts";
import { intake } from "../../edition/intake/client.ts";
import type { Rows } from "../../edition/intake/task.ts";
import { useWords } from "../../i18n/words.tsx";
import { PreparedRows } from "../shared/PreparedRows.tsx";
import { useTask } from "../../ui/useTask.tsx";
import { createForm } from "../correct/form.ts";
import { readSource } from "../correct/readDraft.ts";
import { SourceFields } from "../correct/SourceFields.tsx";
import type { Draft } from "../correct/draft.ts";
import { languageOf } from "../../domain/textLanguage.ts";
import { type Desk, filledProposal, readDecision } from "./decide.ts";
import { proposalKey } from "./passages.ts";
import { isKnown } from "./ProposalCard.tsx";
import type { MinutesSession } from "./session.ts";

interface OutcomeProps {
  readonly desk: Desk;
  readonly proposals: readonly Proposal[];
  readonly session: MinutesSession;
  readonly onSource: (source: Draft) => void;
}

/** The document as its form stands: what the text tells of it, until a person says otherwise. */
const filledSource = ({ date, text }: Desk, { source }: MinutesSession): Draft => ({
  source: "new",
  sourceKind: "minutes",
  sourceDate: date,
  sourceLanguage: languageOf(text),
  ...source,
});

/** What was decided of proposals: how many of each, and what those say that were accepted. Each is judged once. */
function useDecided(desk: Desk, proposals: readonly Proposal[], { decisions }: MinutesSession) {
  const judged = useMemo(() => ({ desk, known: new WeakMap<Draft, ReturnType<typeof readDecision>>() }), [desk]);
  const judge = (proposal: Proposal, decision: Draft) => {
    const known = judged.known.get(decision) ?? readDecision(desk, proposal, filledProposal(desk, proposal, decision));
    judged.known.set(decision, known);
    return known;
  };
  const open = useMemo(
    () => proposals.filter((proposal) => !isKnown(proposal)).map((proposal) => ({ proposal, key: proposalKey(proposal) })),
    [proposals],
  );
  const count = (verdict: string) => open.filter(({ key }) => (decisions[key]?.["verdict"] ?? "") === verdict).length;
  const taken = open.flatMap(({ proposal, key }) => {
    const decision = decisions[key];
    return decision?.["verdict"] === "accepted" ? [judge(proposal, decision)] : [];
  });
  return { taken, count };
}

/** What comes of the proposals that were accepted: the document is told once, then rows, which are kept as a file. */
export function Outcome({ desk, proposals, session, onSource }: OutcomeProps) {
  const words = useWords();
  const [isAsked, setAsked] = useState(false);
  const [prepared, setPrepared] = useState<{ readonly rows: Rows; readonly session: MinutesSession }>();
  const { run, notice } = useTask();
  const source = filledSource(desk, session);
  const told = readSource(source, words.language);
  const form = createForm(
    source,
    (name, value) => onSource({ ...session.source, [name]: value }),
    isAsked ? told.problems : undefined,
  );
  const { taken, count } = useDecided(desk, proposals, session);
  const unclear = taken.filter(({ accepted }) => !accepted).length;
  const prepare = () => {
    setAsked(true);
    const { source: document } = told;
    if (told.problems.size > 0 || !document) return;
    const accepted = taken.flatMap((one) => one.accepted ?? []);
    run(words.say("minutes.prepare"), async () => {
      setPrepared({ rows: await intake.ask({ name: "minutes-rows", given: { source: document, accepted } }), session });
    });
  };
  return (
    <section className="minutes-outcome">
      <h2>{words.say("minutes.document")}</h2>
      <p>{words.say("minutes.count", { accepted: count("accepted"), open: count(""), rejected: count("rejected") })}</p>
      <div className="correction">
        <SourceFields form={form} canBeSame={false} />
      </div>
      {unclear > 0 && (
        <p className="notice" role="alert">
          {words.say("minutes.unclear", { count: unclear })}
        </p>
      )}
      <p className="text-entry-actions">
        <button type="button" className="button" disabled={taken.length === 0 || unclear > 0} onClick={prepare}>
          {words.say("minutes.prepare")}
        </button>
      </p>
      {notice}
      {prepared?.session === session && (
        <PreparedRows
          rows={prepared.rows}
          fileName="passerelles-minutes.zip"
          title={source["sourceTitle"] || words.say("minutes.title")}
        />
      )}
    </section>
  );
}
