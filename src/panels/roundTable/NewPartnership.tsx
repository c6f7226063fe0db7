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

/** A partnership that the atlas does not know, told by one of its two sides: with whom, of what kind, how it stands. */
export function NewPartnership({ id, onTold }: NewPartnershipProps) {
  const words = useWords();
  const { captured, meeting, tables, write } = useRound();
  const territoriesOf = useTerritories();
  const form = useTyped(`new-partnership:${meeting.id}:${id}`);
  const { draft: typed, clear } = form;
  const { partner = "", kind = "cooperation", sentence = "" } = typed;
  const status = statuses.find((one): one is Status => one === typed["status"]);
  const [isBegun] = useState(Object.values(typed).some((value) => value !== ""));
  const [isAsked, setAsked] = useState(false);
  const shore = shoreOfId(id);
  const isAcross = partner !== "" && shoreOfId(partner) !== shore;
  const save = async () => {
    setAsked(true);
    if (!isAcross || !status) return;
    const [own, other] = await territoriesOf([id, partner]);
    if (!own || !other) return;
    const ends = shore === "fr" ? { fr: own, ma: other } : { fr: other, ma: own };
    const [added, ...parties] = partnershipChanges(tables, kind, ends);
    const title = words.say("partnership.title", { fr: words.of(ends.fr.names), ma: words.of(ends.ma.names) });
    const said = { partnershipId: added?.key ?? "", status, words: "", sentence, language: words.language };
    const rows = [...territoryChanges(tables, [own, other]), ...(added ? [added] : []), ...parties];
    await write([...rows, statementChange(captured, meeting, said)], title);
    clear();
    setAsked(false);
    onTold(words.say("round.saved", { title }));
  };
  return (
    <details className="card" open={isBegun}>
      <summary>{words.say("round.newPartnership")}</summary>
      <form
        noValidate
        data-new-partnership
        data-typed={Object.values(typed).some((value) => value !== "")}
        data-complete={isAcross && status !== undefined}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Partner form={form} isWrong={isAsked && !isAcross} shore={otherShore(shore)} />
        <ChoiceControl
          label={words.say("correct.field.kind")}
          value={kind}
          onChange={(code) => form.set("kind", code)}
          options={kinds.map((code) => ({ code, name: words.say(`kind.${code}`) }))}
        />
        <RadioControl
          label={words.say("round.status")}
          value={typed["status"] ?? ""}
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
