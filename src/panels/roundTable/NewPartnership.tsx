import { useState } from "react";
import { kinds, type Status, statuses } from "../../domain/model.ts";
import { otherShore, shoreOfId } from "../../domain/shores.ts";
import { partnershipChanges, territoryChanges } from "../../edition/draft/newRows.ts";
import { statementChange } from "../../edition/roundTable/capture.ts";
import { isolated } from "../../i18n/isolated.ts";
import { territoryTitle, useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { ChoiceControl, RadioControl, TextControl } from "../correct/controls.tsx";
import { useTyped } from "../correct/draft.ts";
import { AuthorityBox } from "../match/AuthorityBox.tsx";
import { useGazetteerIf } from "../shared/useGazetteerIf.ts";
import { useTerritories } from "../workbench/useTerritories.ts";
import { useRound } from "./useRound.ts";

interface NewPartnershipProps {
  /** Id of the authority whose turn it is. */
  readonly id: string;
  /** Called with what was written down. */
  readonly onTold: (told: string) => void;
}

type Typed = ReturnType<typeof useTyped>;

/** What is typed of it, and what writes it down: its rows, and what is said of it today, as one step. */
function useNewPartnership({ id, onTold }: NewPartnershipProps) {
  const words = useWords();
  const { captured, meeting, tables, write } = useRound();
  const territoriesOf = useTerritories();
  const form = useTyped(`new-partnership:${meeting.id}:${id}`);
  const { partner = "", kind = "cooperation", sentence = "", ...others } = form.draft;
  const status = statuses.find((one): one is Status => one === others["status"]);
  const [isAsked, setAsked] = useState(false);
  const shore = shoreOfId(id);
  const isAcross = partner !== "" && shoreOfId(partner) !== shore;
  const save = async () => {
    setAsked(true);
    if (!isAcross || !status) return;
    const [own, other] = await territoriesOf([id, partner]);
    if (!own || !other) return;
    const ends = shore === "fr" ? { fr: own, ma: other } : { fr: other, ma: own };
    const changes = partnershipChanges(tables, kind, ends);
    const title = words.say("partnership.title", { fr: words.of(ends.fr.names), ma: words.of(ends.ma.names) });
    const said = { partnershipId: changes[0]?.key ?? "", status, words: "", sentence, language: words.language };
    const rows = [...territoryChanges(tables, [own, other]), ...changes];
    await write([...rows, statementChange(captured, meeting, said)], title);
    form.clear();
    setAsked(false);
    onTold(words.say("round.saved", { title }));
  };
  return { form, kind, status, sentence, isAsked, isAcross, farShore: otherShore(shore), save };
}

/** A partnership that the atlas does not know, told by one of its two sides: with whom, of what kind, how it stands. */
export function NewPartnership(props: NewPartnershipProps) {
  const words = useWords();
  const { form, kind, status, sentence, isAsked, isAcross, farShore, save } = useNewPartnership(props);
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
        <Partner form={form} isWrong={isAsked && !isAcross} shore={farShore} />
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
        <p>
          <button type="submit" className="button">
            {words.say("round.save")}
          </button>
        </p>
      </form>
    </details>
  );
}

interface PartnerProps {
  readonly form: Typed;
  readonly isWrong: boolean;
  /** Where the partner must stand. */
  readonly shore: "fr" | "ma";
}

/** With whom: any authority of the other country, by its name. */
function Partner({ form: { draft: typed, set }, isWrong, shore }: PartnerProps) {
  const words = useWords();
  const atlas = useAtlas();
  const { partner = "" } = typed;
  const gazetteer = useGazetteerIf(partner !== "" && !atlas.territories.has(partner));
  const territory = atlas.territories.get(partner) ?? gazetteer?.get(partner);
  const name = territory ? territoryTitle(words, territory) : partner;
  const label = words.say(shore === "fr" ? "row.french" : "row.moroccan");
  return (
    <div className="field" data-invalid={isWrong}>
      {partner === "" ? (
        <AuthorityBox label={label} onChoose={({ id }) => set("partner", id)} />
      ) : (
        <p className="chosen-territory">
          <strong>{label}</strong> <bdi>{name}</bdi>{" "}
          <button type="button" className="button-plain" onClick={() => set("partner", "")}>
            {words.say("row.take", { name: isolated(name) })}
          </button>
        </p>
      )}
      {isWrong && (
        <span className="small field-problem">{words.say(partner === "" ? "correct.problem.needed" : "row.wrongShore")}</span>
      )}
    </div>
  );
}
