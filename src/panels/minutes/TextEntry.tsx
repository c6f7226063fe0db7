import { useId, useMemo, useRef, useState } from "react";
import { DropZone, I18nProvider } from "react-aria-components";
import type { IntakeClient } from "../../edition/intake/client.ts";
import { Stopped } from "../../edition/intake/failure.ts";
import { type FileFault, UnreadableFile } from "../../edition/intake/fault.ts";
import { createDocumentReader } from "../../edition/intake/readDocument.ts";
import type { MinutesRead } from "../../edition/intake/task.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useTask } from "../../ui/useTask.tsx";
import { FileButton } from "../../ui/FileButton.tsx";

interface TextEntryProps {
  readonly text: string;
  /** Territories that were chosen before, by their ids. */
  readonly ids: readonly string[];
  readonly onType: (text: string) => void;
  readonly onRead: (read: MinutesRead) => void;
  readonly intake: IntakeClient;
}

/**
 * Reads a text, tells how far that is, and can be stopped; what cannot be read is told with its reason, what cannot be loaded
 * where it can be tried again.
 */
function useReading(onRead: (read: MinutesRead) => void, onStop: () => void) {
  const words = useWords();
  const [refused, setRefused] = useState<{ readonly fault: FileFault; readonly name: string }>();
  const [progress, setProgress] = useState<number>();
  const { run, notice } = useTask();
  const reading = (name: string, read: (onProgress: (done: number) => void) => Promise<MinutesRead>) => {
    setRefused(undefined);
    run(words.say("minutes.read"), async () => {
      try {
        onRead(await read(setProgress));
      } catch (error) {
        if (error instanceof UnreadableFile) setRefused({ fault: error.fault, name });
        else if (!(error instanceof Stopped)) throw error;
      } finally {
        setProgress(undefined);
      }
    });
  };
  const told = (
    <>
      {refused && (
        <p className="notice" role="alert">
          {words.say("intake.refused", {
            name: refused.name === "" ? words.say("minutes.thisText") : isolated(refused.name),
            reason: words.say(`intake.fault.${refused.fault}`),
          })}
        </p>
      )}
      {progress !== undefined && (
        <p className="text-entry-actions">
          <progress aria-label={words.say("minutes.read")} value={progress} max={1} />
          <button type="button" className="button" onClick={onStop}>
            {words.say("sheet.stop")}
          </button>
        </p>
      )}
      {progress === undefined && notice}
    </>
  );
  return { reading, told };
}

/** Above so many characters a text is not laid out in a field, in which each letter would keep the page waiting. */
const mostTyped = 60_000;
/** How many characters of a long text are shown. */
const shownOfLong = 1_500;

interface TextFieldProps extends Pick<TextEntryProps, "text" | "onType"> {
  /** Called when a text has become long, and its field is gone. */
  readonly onLong: () => void;
}

/** The text, to be typed or pasted; of a long one the beginning, and how long it is. */
function TextField({ text, onType, onLong }: TextFieldProps) {
  const words = useWords();
  const id = useId();
  if (text.length > mostTyped)
    return (
      <section className="field" aria-labelledby={id}>
        <strong id={id}>{words.say("minutes.text")}</strong>
        <p className="small">{words.say("minutes.longText", { count: text.length })}</p>
        <pre className="minutes-rows" dir="auto">
          {text.slice(0, shownOfLong)}…
        </pre>
        <p>
          <button type="button" className="button-plain" onClick={() => onType("")}>
            {words.say("minutes.clearText")}
          </button>
        </p>
      </section>
    );
  return (
    <p className="field">
      <label htmlFor={id}>{words.say("minutes.text")}</label>
      <textarea
        id={id}
        rows={14}
        dir="auto"
        value={text}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text/plain");
          const { selectionStart, selectionEnd } = event.currentTarget;
          const whole = text.slice(0, selectionStart) + pasted + text.slice(selectionEnd);
          if (whole.length <= mostTyped) return;
          event.preventDefault();
          onType(whole);
          requestAnimationFrame(onLong);
        }}
        onChange={(event) => onType(event.target.value)}
      />
    </p>
  );
}

/** Takes a text: pasted, or of a file that is chosen or dropped. */
export function TextEntry({ text, ids, onType, onRead, intake }: TextEntryProps) {
  const words = useWords();
  const readButton = useRef<HTMLButtonElement>(null);
  const documents = useMemo(() => createDocumentReader(intake), [intake]);
  const { reading, told } = useReading(onRead, documents.stop);
  const readFile = (file: File | undefined) => {
    if (!file) return;
    reading(file.name, async (onProgress) => documents.read(new Uint8Array(await file.arrayBuffer()), onProgress));
  };
  return (
    <I18nProvider locale={words.locale}>
      <DropZone
        className="text-entry"
        aria-label={words.say("minutes.drop")}
        getDropOperation={() => "copy"}
        onDrop={({ items }) => {
          const file = items.find((item) => item.kind === "file");
          if (file) void file.getFile().then(readFile);
        }}
      >
        <TextField text={text} onType={onType} onLong={() => readButton.current?.focus()} />
        <p className="text-entry-actions">
          <button
            ref={readButton}
            type="button"
            className="button"
            disabled={text.trim() === ""}
            onClick={() => reading("", () => intake.ask({ name: "minutes-text", given: { text, ids } }))}
          >
            {words.say("minutes.read")}
          </button>
          <FileButton
            label={words.say("minutes.file")}
            accept=".txt,.docx,.odt,.pdf,text/plain,application/pdf"
            onChoose={([file]) => readFile(file)}
          />
          <span className="small soft">{words.say("minutes.fileHint")}</span>
        </p>
        {told}
        <p className="small soft">{words.say("minutes.kept")}</p>
      </DropZone>
    </I18nProvider>
  );
}
