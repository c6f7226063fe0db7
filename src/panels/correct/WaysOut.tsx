import { useEffect, useRef, useState } from "react";
import type { Publisher } from "../../domain/model.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { download } from "../../ui/download.ts";
import type { Tables } from "../../edition/tables.ts";
import { IntoDraft } from "../shared/IntoDraft.tsx";
import type { Outcome } from "./outcome.ts";

/** Longest text that mail programs take over from a link, in bytes of the address. */
const longestMail = 1800;

/** @throws TypeError where the page has no clipboard, NotAllowedError where the reader refuses it */
const copied = async (text: string) => navigator.clipboard.writeText(text);

interface WaysOutProps {
  readonly tables: Tables;
  /** What the correction is called. */
  readonly title: string;
  /** To whom the reader could write. */
  readonly publisher: Publisher | undefined;
  /** Reads the form; nothing when something is to be mended, which is then shown. */
  readonly read: () => Outcome | undefined;
}

/** What buttons do with what comes of the form, and what is told of it afterwards. */
function useWaysOut({ publisher, read }: WaysOutProps) {
  const words = useWords();
  const [shown, setShown] = useState<Outcome>();
  const [told, setTold] = useState("");
  const [isMarked, setMarked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isMarked) field.current?.select();
  }, [isMarked]);
  const take = (act: (outcome: Outcome) => void) => () => {
    const outcome = read();
    setShown(outcome);
    setTold("");
    setMarked(false);
    if (outcome) act(outcome);
  };
  const save = take(({ fileName, bytes, hasRows }) => {
    download(fileName, "application/zip", bytes);
    setTold(words.say(hasRows ? "correct.saved" : "correct.savedText", { file: fileName }));
  });
  const copy = take(({ text }) => {
    copied(text).then(
      () => setTold(words.say("correct.copied")),
      () => {
        // Where there is no clipboard the text is marked, ready to be copied by hand.
        setMarked(true);
        setTold(words.say("correct.copyByHand"));
      },
    );
  });
  const write = take(({ text }) => {
    const body = encodeURIComponent(text);
    const subject = encodeURIComponent(words.say("correct.text.heading"));
    const fitting = body.length <= longestMail ? body : encodeURIComponent(words.say("correct.paste"));
    window.location.assign(`mailto:${publisher?.email ?? ""}?subject=${subject}&body=${fitting}`);
  });
  return { shown, told, field, save, copy, write };
}

/** What the reader does with a correction: keeps a file, copies a text, writes to who publishes. Nothing is sent from here. */
export function WaysOut(props: WaysOutProps) {
  const words = useWords();
  const { publisher, tables, title, read } = props;
  const { shown, told, field, save, copy, write } = useWaysOut(props);
  return (
    <div className="ways-out">
      <p>
        {publisher ? words.say("correct.next", { name: isolated(words.of(publisher.names)) }) : words.say("publisher.noAddress")}
      </p>
      <p className="ways-out-buttons">
        <button type="button" className="button" onClick={save}>
          {words.say("correct.save")}
        </button>
        <button type="button" className="button" onClick={copy}>
          {words.say("correct.copy")}
        </button>
        {publisher?.email && (
          <button type="button" className="button" onClick={write}>
            {words.say("publisher.write")}
          </button>
        )}
        {publisher?.form && (
          <a className="button" href={publisher.form} target="_blank" rel="noreferrer">
            {words.say("publisher.form")}
          </a>
        )}
      </p>
      <output>{told}</output>
      <IntoDraft
        tables={tables}
        title={title}
        read={() => {
          const outcome = read();
          return outcome && { changes: outcome.wished, remark: outcome.remark };
        }}
      />
      {shown && (
        <label className="field">
          {words.say("correct.text")}
          <textarea ref={field} className="ways-out-text" dir="auto" readOnly rows={8} value={shown.text} />
        </label>
      )}
    </div>
  );
}
