import type { NamedTerritory, Proposal } from "../../domain/minutes/model.ts";
import { actorKinds, kinds, statuses } from "../../domain/model.ts";
import { knownTies } from "../../edition/intake/knownTies.ts";
import { partnershipTitle } from "../../i18n/describe.ts";
import { useWords } from "../../i18n/words.tsx";
import { useSnapshot } from "../../state/atlas.tsx";
import { ChoiceControl, RadioControl, TextControl } from "../correct/controls.tsx";
import type { Draft } from "../correct/draft.ts";
import { confidenceOptions } from "../correct/fieldWords.ts";
import { createForm, type Form } from "../correct/form.ts";
import { TextsInLanguages } from "../correct/ValueFields.tsx";
import { WordsControl } from "../correct/WordsControl.tsx";
import { AuthorityBox } from "../match/AuthorityBox.tsx";
import { authorityPlace } from "../match/authorityWords.ts";
import { type Desk, readDecision } from "./decide.ts";
import { nameOf } from "./proposalWords.ts";

interface ProposalFormProps {
  readonly desk: Desk;
  readonly proposal: Proposal;
  readonly draft: Draft;
  readonly decide: (cells: Draft) => void;
}

/** What a proposal says, to be corrected: whom, which state, when, on what, in which words. */
export function ProposalForm({ desk, proposal, draft, decide }: ProposalFormProps) {
  const words = useWords();
  const { problems } = readDecision(desk, proposal, draft);
  const form = createForm(draft, (name, value) => decide({ [name]: value }), problems);
  const dateHint = words.say("correct.dateHint");
  return (
    <div className="correction proposal-form">
      {proposal.kind === "partnership" && <PartnershipFields desk={desk} proposal={proposal} form={form} />}
      {proposal.kind === "request" && <RequestFields desk={desk} proposal={proposal} form={form} />}
      {proposal.kind === "actor" && (
        <ChoiceControl
          {...form.bind("actorKind")}
          label={words.say("correct.field.kind")}
          options={actorKinds.map((kind) => ({ code: kind, name: words.say(`actor.${kind}`) }))}
        />
      )}
      {proposal.kind !== "actor" && (
        <TextControl {...form.bind("date")} label={words.say("correct.field.date")} hint={dateHint} />
      )}
      {(proposal.kind === "partnership" || proposal.kind === "request") && (
        <>
          <WordsControl {...form.bind("words")} label={words.say("correct.field.words")} />
          <TextsInLanguages
            column="summary"
            form={form}
            label={words.say("correct.sentence")}
            hint={words.say("minutes.sentenceHint")}
          />
        </>
      )}
      {(proposal.kind === "actor" || proposal.kind === "event") && (
        <TextsInLanguages
          column="name"
          form={form}
          label={words.say("correct.field.name")}
          hint={words.say("minutes.nameHint")}
        />
      )}
      <RadioControl
        {...form.bind("confidence")}
        label={words.say("correct.confidence")}
        options={confidenceOptions.map(({ code, message }) => ({ code, name: words.say(message) }))}
      />
    </div>
  );
}

interface RequestFieldsProps {
  readonly desk: Desk;
  readonly proposal: Extract<Proposal, { kind: "request" }>;
  readonly form: Form;
}

/** Who seeks, and whom. */
function RequestFields({ desk, proposal: { by, sought }, form }: RequestFieldsProps) {
  const words = useWords();
  return (
    <>
      <TerritoryControl desk={desk} form={form} field="by" named={by} label={words.say("minutes.field.by")} />
      {sought && (
        <TerritoryControl desk={desk} form={form} field="sought" named={sought} label={words.say("minutes.field.sought")} />
      )}
    </>
  );
}

interface PartnershipFieldsProps {
  readonly desk: Desk;
  readonly proposal: Extract<Proposal, { kind: "partnership" }>;
  readonly form: Form;
}

/** Between whom, which partnership of the atlas that is, which state, since when, with which tools. */
function PartnershipFields({ desk, proposal, form }: PartnershipFieldsProps) {
  const words = useWords();
  const { byId } = useSnapshot();
  const { atlas } = desk;
  const { draft } = form;
  const known = knownTies(atlas, draft["fr"] ?? "", draft["ma"] ?? "").map((id) => ({
    code: id,
    name: partnershipTitle(words, atlas, byId.get(id)?.parties ?? atlas.partnerships.get(id)?.parties ?? []),
  }));
  return (
    <>
      <TerritoryControl desk={desk} form={form} field="fr" named={proposal.fr} label={words.say("minutes.field.fr")} />
      <TerritoryControl desk={desk} form={form} field="ma" named={proposal.ma} label={words.say("minutes.field.ma")} />
      {known.length > 0 ? (
        <RadioControl
          {...form.bind("partnership")}
          label={words.say("minutes.field.partnership")}
          options={[...known, { code: "", name: words.say("minutes.newPartnership") }]}
        />
      ) : (
        <p className="small soft">{words.say("minutes.isNew")}</p>
      )}
      {draft["partnership"] === "" && (
        <ChoiceControl
          {...form.bind("tieKind")}
          label={words.say("correct.field.kind")}
          options={kinds.map((kind) => ({ code: kind, name: words.say(`kind.${kind}`) }))}
        />
      )}
      <ChoiceControl
        {...form.bind("status")}
        label={words.say("correct.field.status")}
        options={statuses.map((status) => ({ code: status, name: words.say(`status.${status}`) }))}
      />
      <TextControl {...form.bind("since")} label={words.say("minutes.field.since")} hint={words.say("correct.dateHint")} />
      <ToolList desk={desk} form={form} />
    </>
  );
}

/** Tools that the text names: each can be taken away. */
function ToolList({ desk: { atlas }, form }: Pick<PartnershipFieldsProps, "desk" | "form">) {
  const words = useWords();
  const { value, onChange } = form.bind("tools");
  const tools = value.split("|").filter(Boolean);
  if (tools.length === 0) return null;
  return (
    <ul className="field-words" aria-label={words.say("minutes.field.tools")}>
      {tools.map((id) => {
        const tool = atlas.tools.get(id);
        const name = tool ? words.of(tool.names) : id;
        return (
          <li key={id}>
            {name}{" "}
            <button
              type="button"
              className="button-plain"
              aria-label={words.say("correct.words.remove", { word: name })}
              onClick={() => onChange(tools.filter((one) => one !== id).join("|"))}
            >
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface TerritoryControlProps {
  readonly desk: Desk;
  readonly form: Form;
  readonly field: "fr" | "ma" | "by" | "sought";
  readonly named: NamedTerritory;
  readonly label: string;
}

/** Which territory is meant: the likeliest, one of its namesakes, or any other of the gazetteer. */
function TerritoryControl({ desk, form, field, named, label }: TerritoryControlProps) {
  const words = useWords();
  const { today } = useSnapshot();
  const bound = form.bind(field);
  const ids = [...new Set([named.id, ...named.otherIds, bound.value])].filter((id) => id !== "").slice(0, 12);
  const options = ids.map((id) => {
    const territory = desk.territoryOf(id);
    const place = territory ? authorityPlace(words, desk.atlas, territory, today) : "";
    return { code: id, name: [nameOf(words, desk, id), place].filter(Boolean).join(words.say("separator")) };
  });
  return (
    <>
      <ChoiceControl {...bound} label={label} options={options} />
      <AuthorityBox
        label={words.say("minutes.otherTerritory")}
        onChoose={(territory) => {
          desk.know(territory);
          bound.onChange(territory.id);
        }}
      />
    </>
  );
}
