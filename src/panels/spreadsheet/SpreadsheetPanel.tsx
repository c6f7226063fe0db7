import { useRef, useState } from "react";
import { intake } from "../../edition/intake/client.ts";
import { useWords } from "../../i18n/words.tsx";
import "../correct/correction.css";
import { FileEntry, type OpenedFile } from "./FileEntry.tsx";
import { SheetDesk } from "./SheetDesk.tsx";
import "./spreadsheet.css";

/** A spreadsheet is read here: its columns are mapped, its rows taken over or told with their place, doubtful names settled. */
export function SpreadsheetPanel() {
  const words = useWords();
  const [opened, setOpened] = useState<OpenedFile>();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div className="page spreadsheet">
      <h1 ref={heading} tabIndex={-1}>
        {words.say("sheet.title")}
      </h1>
      {opened ? (
        <SheetDesk
          key={opened.number}
          opened={opened}
          intake={intake}
          onOpen={setOpened}
          onAgain={() => {
            intake.stop();
            setOpened(undefined);
            // What was pressed goes away with its form.
            heading.current?.focus();
          }}
        />
      ) : (
        <>
          <p className="lead">{words.say("sheet.lead")}</p>
          <FileEntry intake={intake} onOpen={setOpened} />
        </>
      )}
    </div>
  );
}
