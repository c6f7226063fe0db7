import { useState } from "react";
import { kinds, type Status, statuses } from "../../domain/model.ts";
import { otherShore, shoreOfId } from "../../domain/shores.ts";
import { partnershipChanges, territoryChanges } from "../../edition/draft/newRows.ts";
import { statementChange } from "../../edition/roundTable/capture.ts";
import { useWords } from "../../i18n/words.tsx";
import { ChoiceControl, RadioControl, TextControl } from "../correct/controls.tsx";
import { useTyped } from "../correct/draft.ts";
import { AuthorityField } from "../match/AuthorityField.tsx";
import { useTerritories } from "../workbench/useTerritories.ts";
import { Themes } from "./Themes.tsx";
import { useNoting, useRound } from "./useRound.ts";

interface NewPartnershipProps {
  /** Id of the authority whose turn it is. */
  readonly id: string;
  /** Called with what was written down. */
  readonly onTold: (told: string) => void;
}

/** What is typed of it, and what writes it down: its rows, and what is said of it today, as one step. */
function useNewPartnership({ id, onTold }: NewPartnershipProps) {
  const words = useWords();
  const { captured, meeting, tables } = useRound();
  const note = useNoting(onTold);
  const territoriesOf = useTerritories();
  const form = useTyped(`new-partnership:${meeting.id}:${id}`);
  const { partner = "", kind = "cooperation", sentence = "", words: keywords = "", ...others } = form.draft;
  const status = statuses.find((one): one is Status => one === others["status"]);
  const [isAsked, setAsked] = useState(false);
  const shore = shoreOfId(id);
  const isAcross = partner !== "" && shoreOfId(partner) !== shore;
  const save = async () => {
    setAsked(true);
    if (!isAcross || !status) return;
    const [own, other] = await territoriesOf([id, partner]).catch(() => []);
    if (!own || !other) return onTold(words.say("problem.part", { part: words.say("part.gazetteer") }));
    const ends = shore === "fr" ? { fr: own, ma: other } : { fr: other, ma: own };
    const changes = partnershipChanges(tables, kind, ends);
    const title = words.say("partnership.title", { fr: words.of(ends.fr.names), ma: words.of(ends.ma.names) });
    const said = { partnershipId: changes[0]?.key ?? "", status, words: keywords, sentence, language: words.language };
    const rows = [...territoryChanges(tables, [own, other]), ...changes];
    if (!(await note([...rows, statementChange(captured, meeting, said)], title))) return;
    form.clear();
    setAsked(false);
  };
  return { form, partner, kind, status, sentence, keywords, isAsked, isAcross, farShore: otherShore(shore), save };
}

/** A partnership that the atlas does not know, told by one of its two sides: with whom, of what kind, how it stands. */
export function NewPartnership(props: NewPartnershipProps) {
  const words = useWords();
  const { form, partner, kind, status, sentence, keywords, isAsked, isAcross, farShore, save } = useNewPartnership(props);
  const isTyped = Object.values(form.draft).some((value) => value !== "");
  const [isBegun] = useState(isTyped);
  return (
    <details className="card" open={isBegun}>
      <summary>{words.say("round.newPartnership")}</summary>
      <form
        noValidate
        className="new-partnership"
        data-typed={isTyped}
        data-complete={isAcross && status !== undefined}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <AuthorityField
          label={words.say(farShore === "fr" ? "row.french" : "row.moroccan")}
          value={partner}
          onChange={(code) => form.set("partner", code)}
          problem={isAsked && !isAcross ? (partner === "" ? "correct.problem.needed" : "row.wrongShore") : undefined}
        />
        <ChoiceControl
          label={words.say("correct.field.kind")}
          value={kind}
          onChange={(code) => form.set("kind", code)}
          options={kinds.map((code) => ({ code, name: words.say(`kind.${code}`) }))}
        />
        <RadioControl
          label={words.say("round.status")}
          value={status ?? ""}
          options={statuses.map((code) => ({ code, name: words.say(`status.${code}`) }))}
          problem={isAsked && !status ? "round.statusNeeded" : undefined}
          onChange={(code) => form.set("status", code)}
        />
        <TextControl
          label={words.say("round.sentence")}
          value={sentence}
          lang={words.language}
          onChange={(text) => form.set("sentence", text)}
        />
        <Themes value={keywords} onChange={(chosen) => form.set("words", chosen)} />
        <p>
          <button type="submit" className="button">
            {words.say("round.save")}
          </button>
        </p>
      </form>
    </details>
  );
}
