import { useMemo } from "react";
import { languages } from "../../domain/languages.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { ChoiceControl, RadioControl, TextControl } from "./controls.tsx";
import { FindControl } from "./FindControl.tsx";
import { sourceKindOptions } from "./fieldWords.ts";
import type { Form } from "./form.ts";

/** Who says so: the document that is cited already, another that the atlas knows, or one that it does not. */
export function SourceFields({ form, canBeSame }: { readonly form: Form; readonly canBeSame: boolean }) {
  const words = useWords();
  const ways = ([...(canBeSame ? ["same" as const] : []), "known", "new"] as const).map((way) => ({
    code: way,
    name: words.say(`correct.source.${way}`),
  }));
  return (
    <>
      <RadioControl {...form.bind("source")} label={words.say("correct.source")} options={ways} />
      {form.draft["source"] === "known" && <KnownSource form={form} />}
      {form.draft["source"] === "new" && <UnknownSource form={form} />}
    </>
  );
}

/** Finds a document of the atlas by words of its title or its publisher. */
function KnownSource({ form }: { readonly form: Form }) {
  const words = useWords();
  const { sources } = useAtlas();
  const { value, onChange, problem } = form.bind("sourceId");
  const items = useMemo(
    () => [...sources.values()].map(({ id, title, publisher }) => ({ id, name: [title, publisher].filter(Boolean).join(", ") })),
    [sources],
  );
  return (
    <FindControl
      label={words.say("correct.source.find")}
      items={items}
      value={value}
      onChange={onChange}
      problem={problem}
      none={words.say("correct.source.none")}
    />
  );
}

/** What is known of a document that the atlas does not have. */
function UnknownSource({ form }: { readonly form: Form }) {
  const words = useWords();
  const kinds = sourceKindOptions.map(({ code, message }) => ({ code, name: words.say(message) }));
  const spoken = languages.map((language) => ({ code: language, name: words.languageName(language) }));
  const language = form.bind("sourceLanguage");
  return (
    <fieldset className="field-group">
      <legend className="visually-hidden">{words.say("correct.source.new")}</legend>
      <TextControl {...form.bind("sourceTitle")} label={words.say("correct.field.title")} isNeeded />
      <ChoiceControl {...form.bind("sourceKind")} label={words.say("sources.kind")} options={kinds} isNeeded />
      <TextControl {...form.bind("sourcePublisher")} label={words.say("correct.field.publisher")} />
      <TextControl {...form.bind("sourceDate")} label={words.say("correct.source.date")} hint={words.say("correct.dateHint")} />
      <TextControl {...form.bind("sourceUrl")} label={words.say("correct.field.url")} />
      <ChoiceControl
        {...language}
        value={language.value || words.language}
        label={words.say("correct.source.language")}
        options={spoken}
      />
    </fieldset>
  );
}
