import { useId, useState } from "react";
import { InvalidContribution, readContribution } from "../../edition/contribution/archive.ts";
import { type Proposed, winning } from "../../edition/draft/propose.ts";
import { useWords } from "../../i18n/words.tsx";
import { columnName } from "./columnWords.ts";
import { rowTitle, tableName } from "./tableWords.ts";
import { useDraftEditing } from "./useDraftEditing.ts";

/** What came of a file, and what of it waits for a person to decide. */
interface Imported {
  readonly told: string;
  readonly refused: Proposed["refused"];
}

/** Largest file that is looked into, in bytes: a contribution is text. */
const largest = 5_000_000;

/** Lays the file of a contribution into the draft; where both say otherwise, a person settles it row by row. */
export function ImportContribution() {
  const words = useWords();
  const id = useId();
  const { propose, standing } = useDraftEditing();
  const [imported, setImported] = useState<Imported>();
  const read = async (file: File) => {
    const name = `\u2068${file.name}\u2069`;
    try {
      if (file.size > largest) throw new InvalidContribution("the file is larger than any contribution");
      const { changes } = readContribution(new Uint8Array(await file.arrayBuffer()));
      const proposed = await propose(changes, file.name);
      const [made, held] = [proposed?.made.length ?? 0, proposed?.held.length ?? 0];
      setImported({ told: words.say("workbench.imported", { name, made, held }), refused: proposed?.refused ?? [] });
    } catch (error) {
      if (!(error instanceof InvalidContribution)) throw error;
      setImported({ told: words.say("workbench.importUnread", { name, reason: error.message }), refused: [] });
    }
  };
  const letWin = async (refused: Proposed["refused"][number]) => {
    const change = winning(standing.tables, refused.change);
    await propose([change], words.say("workbench.settled", { row: rowTitle(words, change.after, change.key) }));
    setImported((before) => before && { ...before, refused: before.refused.filter((one) => one !== refused) });
  };
  return (
    <section className="no-print">
      <p className="field">
        <label htmlFor={id}>{words.say("workbench.import")}</label>
        <input
          id={id}
          type="file"
          accept=".zip,application/zip"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) void read(file);
          }}
        />
      </p>
      <output>{imported?.told}</output>
      {imported && imported.refused.length > 0 && (
        <>
          <p className="notice">{words.say("workbench.importRefused", { count: imported.refused.length })}</p>
          <ul className="draft-entries">
            {imported.refused.map((refused) => (
              <RefusedRow
                key={`${refused.change.table} ${refused.change.key}`}
                refused={refused}
                onWin={() => void letWin(refused)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface RefusedRowProps {
  readonly refused: Proposed["refused"][number];
  readonly onWin: () => void;
}

/** A row that file and draft tell in two ways: each cell, what the draft says, what the file says. */
function RefusedRow({ refused: { change, conflicts }, onWin }: RefusedRowProps) {
  const words = useWords();
  const { table, key, before, after } = change;
  return (
    <li className="card">
      <h4>
        <bdi>{rowTitle(words, after ?? before, key)}</bdi>
      </h4>
      <p className="small soft">{words.say("workbench.place", { table: tableName(words, table), key: `\u2068${key}\u2069` })}</p>
      <dl className="facts">
        {conflicts.map(({ column = "", found = "", wanted = "" }) => (
          <div key={column}>
            <dt>{column === "" ? words.say("workbench.conflictRow") : columnName(words, column)}</dt>
            <dd dir="auto">
              {found} → {wanted}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={onWin}>
        {words.say("workbench.importWins")}
      </button>
    </li>
  );
}
