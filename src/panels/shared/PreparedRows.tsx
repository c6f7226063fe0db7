import { use, useMemo, useState } from "react";
import { tableColumns } from "../../edition/columns.ts";
import { writeContributionInSteps } from "../../edition/contribution/archive.ts";
import type { Change } from "../../edition/contribution/change.ts";
import { standChanges } from "../../edition/draft/standing.ts";
import { lacksLanguage } from "../../edition/intake/minutesRows.ts";
import type { Rows } from "../../edition/intake/task.ts";
import { breachText } from "../../edition/promises/checkPromises.ts";
import { parseTables } from "../../edition/tables.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { useResources } from "../../state/resources.tsx";
import { download } from "../../ui/download.ts";
import { Part } from "../../ui/Part.tsx";
import { inTurns } from "../../ui/turns.ts";
import { useTask } from "../../ui/useTask.tsx";
import { changesInWords, tellChanges } from "../workbench/changesInWords.ts";
import { breachWords } from "./breachWords.ts";
import { loadCorrectedTables } from "./correctedTables.ts";
import { IntoDraft } from "./IntoDraft.tsx";
import "./intake.css";

/** How many rows and breaches are shown: all rows are in the file. */
const mostShown = 200;

interface PreparedRowsProps {
  readonly rows: Rows;
  readonly fileName: string;
  /** What led to them, as a draft tells it. */
  readonly title: string;
}

/** Rows that something was made into: what they would break and where, what is still to be written; then the ways out. */
export function PreparedRows({ rows: { changes, breaches, missing }, fileName, title }: PreparedRowsProps) {
  const words = useWords();
  const { edition } = useAtlas();
  const [isSaved, setSaved] = useState(false);
  const [isShown, setShown] = useState(false);
  const broken = breaches.filter((breach) => !lacksLanguage(breach));
  const { run, notice } = useTask();
  const { table } = useResources();
  const save = () =>
    run(words.say("correct.save"), async () => {
      // Without the tables, what rows mention is told by its id: the file is saved all the same.
      const known = await loadCorrectedTables(table).catch(() => parseTables((name) => `${tableColumns[name].join()}\n`));
      const told = await inTurns(tellChanges(words, standChanges(known, changes).tables, changes));
      const bytes = await inTurns(writeContributionInSteps({ edition: edition.version, changes }, told));
      download(fileName, "application/zip", bytes);
      setSaved(true);
    });
  return (
    <div className="ways-out">
      <p>{words.say("minutes.rows", { count: changes.length })}</p>
      {missing > 0 && <p>{words.say("minutes.missing", { count: missing })}</p>}
      {broken.length > 0 && (
        <>
          <p className="field-problem">{words.say("minutes.breaches", { count: broken.length })}</p>
          <ul className="prose">
            {broken.slice(0, mostShown).map((breach) => (
              <li key={breachText(breach)}>{breachWords(words, breach)}</li>
            ))}
          </ul>
          {broken.length > mostShown && <p className="small soft">{words.say("minutes.firstShown", { count: mostShown })}</p>}
        </>
      )}
      <details onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>{words.say("minutes.showRows")}</summary>
        {isShown && (
          <Part name={words.say("minutes.showRows")} waiting="correct-waiting">
            <RowsInWords rows={changes} />
          </Part>
        )}
        {changes.length > mostShown && <p className="small soft">{words.say("sheet.shown", { count: mostShown })}</p>}
      </details>
      <p className="ways-out-buttons">
        <button type="button" className="button" onClick={save}>
          {words.say("correct.save")}
        </button>
      </p>
      {notice}
      <output>{isSaved && words.say("minutes.saved", { file: fileName })}</output>
      <Part name={words.say("screen.workbench")} waiting="correct-waiting">
        <RowsIntoDraft title={title} rows={changes} />
      </Part>
    </div>
  );
}

/** The first rows, as the file tells them. */
function RowsInWords({ rows }: { readonly rows: readonly Change[] }) {
  const words = useWords();
  const tables = use(loadCorrectedTables(useResources().table));
  const told = useMemo(
    () => changesInWords(words, standChanges(tables, rows).tables, rows.slice(0, mostShown)),
    [words, tables, rows],
  );
  return (
    <pre className="minutes-rows" dir="auto">
      {told}
    </pre>
  );
}

/** The draft is laid over the tables of the edition, which come only now. */
function RowsIntoDraft({ title, rows }: { readonly title: string; readonly rows: Rows["changes"] }) {
  const tables = use(loadCorrectedTables(useResources().table));
  return <IntoDraft tables={tables} title={title} read={() => ({ changes: rows })} />;
}
