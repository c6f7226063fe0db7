import { type Language, languages } from "../../domain/languages.ts";
import type { Field, Subject } from "../../edition/correction/subject.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { ChoiceControl, TextControl } from "./controls.tsx";
import { cellField } from "./draft.ts";
import { cellText, optionsOf } from "./fieldWords.ts";
import type { Form } from "./form.ts";
import { WordsControl } from "./WordsControl.tsx";

interface ValueFieldsProps {
  readonly subject: Subject;
  /** Absent: what is wrong is told in words. */
  readonly field: Field | undefined;
  readonly row: Cells | undefined;
  readonly form: Form;
}

/** What is right instead of what the atlas says, typed as that is kept. */
export function ValueFields({ subject, field, row, form }: ValueFieldsProps) {
  const words = useWords();
  if (!field) return <TextControl {...form.bind("note")} label={words.say("correct.right")} isLong isNeeded />;
  const bound = form.bind(cellField(field.column));
  const present = row?.[field.column] ?? "";
  const now = words.say("correct.now", { value: isolated(cellText(words, subject, field, present)) });
  switch (field.input) {
    case "code": {
      const options = optionsOf(subject, field).map(({ code, message }) => ({ code, name: words.say(message) }));
      const hint = field.isNew ? {} : { hint: now };
      return <ChoiceControl {...bound} {...hint} label={words.say("correct.right")} options={options} isNeeded />;
    }
    case "date":
      return (
        <TextControl {...bound} label={words.say("correct.right")} hint={`${now} · ${words.say("correct.dateHint")}`} isNeeded />
      );
    case "words":
      return <WordsControl {...bound} label={words.say("correct.right")} />;
    case "text":
      return <TextControl {...bound} label={words.say("correct.right")} isLong />;
    case "texts":
      return (
        <TextsInLanguages
          column={field.column}
          form={form}
          label={words.say("correct.right")}
          hint={words.say("correct.languagesHint")}
        />
      );
  }
}

interface TextsInLanguagesProps {
  readonly column: string;
  readonly form: Form;
  readonly label: string;
  readonly hint: string;
  /** The language without which it cannot be read. */
  readonly needed?: Language;
}

/** A text in each language, that of the page first. */
export function TextsInLanguages({ column, form, label, hint, needed }: TextsInLanguagesProps) {
  const words = useWords();
  const inOrder = languages.toSorted((a, b) => Number(b === words.language) - Number(a === words.language));
  return (
    <fieldset className="field-group">
      <legend>{label}</legend>
      <p className="small soft">{hint}</p>
      {inOrder.map((language) => (
        <TextControl
          key={language}
          {...form.bind(cellField(`${column}_${language}`))}
          label={words.languageName(language)}
          lang={language}
          isLong
          isNeeded={language === needed}
        />
      ))}
    </fieldset>
  );
}
