import { type ReactNode, useState } from "react";
import { DropZone, I18nProvider } from "react-aria-components";
import type { IntakeClient } from "../../edition/intake/client.ts";
import { Stopped } from "../../edition/intake/failure.ts";
import type { Encoding } from "../../edition/intake/decode.ts";
import { UnreadableFile } from "../../edition/intake/fault.ts";
import type { FilePreview } from "../../edition/intake/task.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useTask } from "../../ui/useTask.tsx";
import { FileButton } from "../../ui/FileButton.tsx";

/** A file that is open, and what can be seen of it. */
export interface OpenedFile {
  /** Another one each time that it is opened. */
  readonly number: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly preview: FilePreview;
}

let count = 0;

/** Opens files; what cannot be read is told with its reason and its place. */
export function useOpening(intake: IntakeClient, onOpen: (opened: OpenedFile) => void) {
  const words = useWords();
  const [refused, setRefused] = useState<{ readonly error: UnreadableFile; readonly name: string }>();
  const { run, notice } = useTask();
  const open = (name: string, read: () => Promise<Uint8Array>, encoding?: Encoding) => {
    setRefused(undefined);
    run(words.say("sheet.open"), async () => {
      try {
        const bytes = await read();
        const given = { bytes, ...(encoding && { encoding }) };
        const preview = await intake.ask({ name: "sheet-file", given });
        count += 1;
        onOpen({ number: count, name, bytes, preview });
      } catch (error) {
        if (error instanceof UnreadableFile) setRefused({ error, name });
        else if (!(error instanceof Stopped)) throw error;
      }
    });
  };
  const told: ReactNode = (
    <>
      {refused && (
        <p className="notice" role="alert">
          {words.say("intake.refused", {
            name: isolated(refused.name),
            reason: words.say(`sheet.fault.${refused.error.fault}`),
          })}{" "}
          {refused.error.line !== undefined &&
            `${words.say("document.place", { count: 1, lines: String(refused.error.line) })}. `}
          {/* Too long is said whole; of other faults the program that met them knows more. */}
          {refused.error.fault !== "too-long" && <bdi lang="en">{refused.error.said}</bdi>}
        </p>
      )}
      {notice}
    </>
  );
  return { open, told };
}

interface FileEntryProps {
  readonly intake: IntakeClient;
  readonly onOpen: (opened: OpenedFile) => void;
}

/** Takes a file that is chosen or dropped. */
export function FileEntry({ intake, onOpen }: FileEntryProps) {
  const words = useWords();
  const { open, told } = useOpening(intake, onOpen);
  const take = (file: File | undefined) => {
    if (file) open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <I18nProvider locale={words.locale}>
      <DropZone
        className="text-entry"
        aria-label={words.say("sheet.drop")}
        getDropOperation={() => "copy"}
        onDrop={({ items }) => {
          const file = items.find((item) => item.kind === "file");
          if (file) void file.getFile().then(take);
        }}
      >
        <p className="text-entry-actions">
          <FileButton
            label={words.say("minutes.file")}
            accept=".csv,.tsv,.txt,.xlsx,.ods,.geojson,.json"
            onChoose={([file]) => take(file)}
          />
          <span className="small soft">{words.say("sheet.fileHint")}</span>
        </p>
        {told}
        <p className="small soft">{words.say("sheet.kept")}</p>
      </DropZone>
    </I18nProvider>
  );
}
