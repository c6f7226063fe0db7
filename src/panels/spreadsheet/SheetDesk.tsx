import { useState } from "react";
import { readDate } from "../../domain/typedDate.ts";
import type { IntakeClient } from "../../edition/intake/client.ts";
import { Stopped } from "../../edition/intake/failure.ts";
import { encodings } from "../../edition/intake/decode.ts";
import { neededFields } from "../../edition/intake/sheet/fields.ts";
import type { SheetWishes } from "../../edition/intake/sheet/readRows.ts";
import type { SheetRead } from "../../edition/intake/task.ts";
import { useWords } from "../../i18n/words.tsx";
import { useHoldPage } from "../../ui/replacedSite.ts";
import { useTask } from "../../ui/useTask.tsx";
import { ChoiceControl } from "../correct/controls.tsx";
import { type OpenedFile, useOpening } from "./FileEntry.tsx";
import { MappingForm } from "./MappingForm.tsx";
import { SheetOutcome } from "./SheetOutcome.tsx";

interface SheetDeskProps {
  readonly opened: OpenedFile;
  readonly intake: IntakeClient;
  readonly onOpen: (opened: OpenedFile) => void;
  readonly onAgain: () => void;
}

/** What is wished but for the doubts that were settled, to be compared. */
const withoutChoices = ({ mapping, status, date }: SheetWishes) => JSON.stringify([mapping, status, date]);

/** Reads a sheet as it is wished, tells how far that is, and can be stopped. */
function useSheet(intake: IntakeClient, index: number, wishes: SheetWishes) {
  const words = useWords();
  const [read, setRead] = useState<{ readonly of: SheetWishes; readonly told: SheetRead }>();
  const [progress, setProgress] = useState<number>();
  const { run, notice } = useTask();
  const start = (wished: SheetWishes) =>
    run(words.say("sheet.read"), async () => {
      try {
        setProgress(0);
        const told = await intake.ask({ name: "sheet-rows", given: { index, wishes: wished } }, setProgress);
        setRead({ of: wished, told });
      } catch (error) {
        if (!(error instanceof Stopped)) throw error;
      } finally {
        setProgress(undefined);
      }
    });
  // While a doubt that was settled is read again, what was read before stays, with the focus in it.
  const isRead = read && withoutChoices(read.of) === withoutChoices(wishes);
  return { read: isRead ? read.told : undefined, progress, notice, start };
}

/** An open file: which sheet, which column tells what; then what was read of it. */
export function SheetDesk({ opened, intake, onOpen, onAgain }: SheetDeskProps) {
  const words = useWords();
  const { preview, name } = opened;
  useHoldPage(true);
  const [index, setIndex] = useState(0);
  const sheet = preview.sheets[index];
  const [wishes, setWishes] = useState<SheetWishes>({
    mapping: sheet?.guess ?? {},
    choices: {},
    status: "unconfirmed",
    date: "",
  });
  const { read, progress, notice, start } = useSheet(intake, index, wishes);
  const isDateUnread = wishes.date.trim() !== "" && readDate(wishes.date) === undefined;
  const lacks = neededFields.some((field) => wishes.mapping[field] === undefined);
  const choose = (key: string, id: string) => {
    const next = { ...wishes, choices: { ...wishes.choices, [key]: id } };
    setWishes(next);
    start(next);
  };
  if (!sheet) return null;
  return (
    <>
      <p>
        <bdi>{name}</bdi> · {words.say("sheet.rows", { count: sheet.rowCount })}
      </p>
      <p className="text-entry-actions">
        <button type="button" className="button" onClick={onAgain}>
          {words.say(progress === undefined ? "sheet.again" : "sheet.stop")}
        </button>
      </p>
      <FileForm
        opened={opened}
        index={index}
        intake={intake}
        onOpen={onOpen}
        onIndex={(next) => {
          setIndex(next);
          setWishes({ ...wishes, mapping: preview.sheets[next]?.guess ?? {} });
        }}
      />
      <MappingForm sheet={sheet} wishes={wishes} isDateUnread={isDateUnread} onChange={setWishes} />
      <p className="text-entry-actions">
        <button type="button" className="button" disabled={lacks || isDateUnread} onClick={() => start(wishes)}>
          {words.say("sheet.read")}
        </button>
        {lacks && <span className="small">{words.say("sheet.lacks")}</span>}
        {progress !== undefined && <progress aria-label={words.say("sheet.read")} value={progress} max={1} />}
      </p>
      {progress === undefined && notice}
      {read && <SheetOutcome {...{ name, intake, read, wishes, sheet }} onChoose={choose} />}
    </>
  );
}

interface FileFormProps extends Pick<SheetDeskProps, "opened" | "intake" | "onOpen"> {
  readonly index: number;
  readonly onIndex: (index: number) => void;
}

/** Which sheet of the file is meant, and how its characters are written. */
function FileForm({ opened, index, intake, onOpen, onIndex }: FileFormProps) {
  const words = useWords();
  const { preview, name, bytes } = opened;
  const { open, told } = useOpening(intake, onOpen);
  return (
    <div className="correction sheet-form">
      {preview.sheets.length > 1 && (
        <ChoiceControl
          label={words.say("sheet.which")}
          value={String(index)}
          options={preview.sheets.map((one, place) => ({ code: String(place), name: one.name }))}
          onChange={(code) => onIndex(Number(code))}
        />
      )}
      {preview.encoding && (
        <ChoiceControl
          label={words.say("sheet.encoding")}
          hint={words.say("sheet.encodingHint")}
          value={preview.encoding}
          options={encodings.map((code) => ({ code, name: code }))}
          onChange={(code) =>
            open(
              name,
              () => Promise.resolve(bytes),
              encodings.find((one) => one === code),
            )
          }
        />
      )}
      {told}
    </div>
  );
}
