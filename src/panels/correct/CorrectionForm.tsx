import { type ComponentProps, type ReactNode, Suspense, useRef, useState } from "react";
import { fieldsOf, rowOfSubject, type Subject } from "../../edition/correction/subject.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import type { Tables } from "../../edition/tables.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { usePublisher } from "../../state/resources.tsx";
import { Boundary } from "../../ui/Boundary.tsx";
import { ChoiceControl, RadioControl, TextControl } from "./controls.tsx";
import { useDraft } from "./draft.ts";
import { confidenceOptions, fieldName } from "./fieldWords.ts";
import { createForm, type Form } from "./form.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { chosenField, filledDraft, isNewStatement, readDraft } from "./readDraft.ts";
import { SourceFields } from "./SourceFields.tsx";
import { TextsInLanguages, ValueFields } from "./ValueFields.tsx";
import { WaysOut } from "./WaysOut.tsx";

interface CorrectionFormProps {
  readonly subject: Subject;
  readonly tables: Tables;
  /** What is corrected, as its page is called, and where that is. */
  readonly name: string;
  readonly address: string;
}

/** What something else than its fields is called among them. */
const other = "other";

/** Asks what is wrong, what is right, when, and who says so; what comes of it is for the reader to keep or to send. */
export function CorrectionForm({ subject, tables, name, address }: CorrectionFormProps) {
  const words = useWords();
  const atlas = useAtlas();
  const row = rowOfSubject(tables, subject);
  const { draft: typed, set, clear } = useDraft(subject);
  const draft = filledDraft(typed, subject, row);
  const [isAsked, setAsked] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const { correction, problems } = readDraft(draft, subject, row, words.language);
  const form = createForm(draft, set, isAsked ? problems : undefined);
  const read = (): Outcome | undefined => {
    setAsked(true);
    if (problems.size > 0) {
      // Once they are marked, the first is where the reader goes on.
      requestAnimationFrame(() =>
        element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"] input')?.focus(),
      );
      return undefined;
    }
    return outcomeOf(words, atlas, tables, correction, {
      name,
      address,
      note: form.bind("note").value,
      remark: form.bind("remark").value,
    });
  };

  return (
    <form ref={element} className="correction" noValidate onSubmit={(event) => event.preventDefault()}>
      <p className="small soft">{words.say("correct.lead")}</p>
      <Fields subject={subject} row={row} form={form} />
      {isAsked && problems.size > 0 && (
        <p className="field-problem" role="alert">
          {words.say("correct.problems", { count: problems.size })}
        </p>
      )}
      <WithPublisher read={read} tables={tables} title={words.say("correct.title", { name })} />
      <p className="small soft">
        {words.say("correct.kept")}{" "}
        {Object.keys(typed).length > 0 && (
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              clear();
              setAsked(false);
            }}
          >
            {words.say("correct.clear")}
          </button>
        )}
      </p>
    </form>
  );
}

interface FieldsProps {
  readonly subject: Subject;
  readonly row: Cells | undefined;
  readonly form: Form;
}

/** What is asked: what is wrong and what is right, when, who says so, how sure that is. */
function Fields({ subject, row, form }: FieldsProps) {
  const words = useWords();
  const { draft } = form;
  const field = chosenField(subject, draft);
  const isNew = isNewStatement(subject, draft);
  const fields = [
    ...(row ? fieldsOf(subject).map((one) => ({ code: one.id, name: fieldName(words, one) })) : []),
    { code: other, name: fieldName(words, undefined) },
  ];
  return (
    <>
      <ChoiceControl {...form.bind("field")} label={words.say("correct.field")} options={fields} isNeeded />
      {draft["field"] !== undefined && <ValueFields subject={subject} field={field} row={row} form={form} />}
      {field?.input !== "date" && (
        <TextControl
          {...form.bind("date")}
          label={words.say("correct.date")}
          hint={words.say("correct.dateHint")}
          isNeeded={isNew}
        />
      )}
      <SourceFields form={form} canBeSame={subject.kind === "source" || Boolean(row?.["source_id"])} />
      {isNew && (
        <TextsInLanguages
          column="summary"
          form={form}
          label={words.say("correct.sentence")}
          hint={words.say("correct.sentenceHint")}
          needed={words.language}
        />
      )}
      <RadioControl
        {...form.bind("confidence")}
        label={words.say("correct.confidence")}
        options={confidenceOptions.map(({ code, message }) => ({ code, name: words.say(message) }))}
      />
      <TextControl {...form.bind("remark")} label={words.say("correct.remark")} isLong />
    </>
  );
}

type WaysOutTold = Omit<ComponentProps<typeof WaysOut>, "publisher">;

/** The ways out do not wait for who publishes: where that cannot be known, the file is kept. */
function WithPublisher(told: WaysOutTold): ReactNode {
  const nobody = <WaysOut publisher={undefined} {...told} />;
  return (
    <Boundary problem={() => nobody}>
      <Suspense fallback={nobody}>
        <Known {...told} />
      </Suspense>
    </Boundary>
  );
}

function Known(told: WaysOutTold) {
  return <WaysOut publisher={usePublisher()} {...told} />;
}
