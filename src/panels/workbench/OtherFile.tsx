import { useState } from "react";
import type { OtherRead } from "../../drafts/other.ts";
import type { ChosenFile } from "../../edition/contribution/otherEdition.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useTask } from "../../ui/useTask.tsx";
import { useAssembler } from "./assemble.ts";
import { OtherChanges } from "./OtherChanges.tsx";
import { FileButton } from "../../ui/FileButton.tsx";

/** Largest file that is looked into, in bytes, and how many of a folder: a whole edition is about 20 MB. */
const most = { bytes: 60_000_000, files: 400 } as const;

/** What came of a file or a folder that somebody else gave. */
interface Opened {
  readonly name: string;
  readonly read: OtherRead;
}

const pathOf = (file: File) => file.webkitRelativePath || file.name;

/** Whether a file may tell something: of a folder the tables of an edition, and nothing else. */
const isTable = (file: File) => !pathOf(file).includes("/") || /\/tables\/\w+\.csv$/.test(pathOf(file));

async function bytesOf(files: readonly File[]): Promise<readonly ChosenFile[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: pathOf(file),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/** Opens what somebody else has, a contribution or an edition, and lays it beside edition and draft; nothing enters by itself. */
export function OtherFile() {
  const words = useWords();
  const { read } = useAssembler();
  const { run, notice } = useTask();
  const [opened, setOpened] = useState<Opened>();
  const open = (files: readonly File[]) => {
    const [first] = files;
    if (!first) return;
    const [name = ""] = pathOf(first).split("/");
    const tables = files.filter(isTable);
    const size = tables.reduce((sum, file) => sum + file.size, 0);
    setOpened(undefined);
    run(words.say("other.open"), async () => {
      const isTooLarge = size > most.bytes || tables.length > most.files;
      setOpened({
        name,
        read: isTooLarge ? { isRead: false, fault: "too-large", place: "" } : await read(await bytesOf(tables)),
      });
    });
  };
  return (
    <section aria-labelledby="other-file" className="no-print">
      <h3 id="other-file">{words.say("other.title")}</h3>
      <p className="small soft">{words.say("other.lead")}</p>
      <p className="draft-actions">
        <FileButton label={words.say("other.file")} accept=".zip,application/zip" onChoose={open} />
        <FileButton label={words.say("other.folder")} isFolder onChoose={open} />
      </p>
      {notice}
      <output>{opened && !opened.read.isRead && <Unread name={opened.name} read={opened.read} />}</output>
      {opened?.read.isRead && <OtherChanges name={opened.name} other={opened.read.other} onClose={() => setOpened(undefined)} />}
    </section>
  );
}

/** Why a file cannot be read, and where. */
function Unread({ name, read }: { readonly name: string; readonly read: OtherRead & { readonly isRead: false } }) {
  const words = useWords();
  return (
    <>
      {words.say(`other.fault.${read.fault}`, { name: isolated(name) })}
      {read.place && (
        <>
          {" "}
          <bdi dir="ltr">{read.place}</bdi>
        </>
      )}
    </>
  );
}
