import { useState } from "react";
import type { Territory } from "../../domain/model.ts";
import { languageOfCells } from "../../domain/textLanguage.ts";
import type { IntakeClient } from "../../edition/intake/client.ts";
import { type DoubtfulName, nameKey, type SheetWishes } from "../../edition/intake/sheet/readRows.ts";
import type { Rows, SheetPreview, SheetRead } from "../../edition/intake/task.ts";
import { isolated } from "../../i18n/isolated.ts";
import { territoryTitle, useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { useTask } from "../../ui/useTask.tsx";
import { ChoiceControl } from "../correct/controls.tsx";
import type { Draft } from "../correct/draft.ts";
import { createForm } from "../correct/form.ts";
import { readSource } from "../correct/readDraft.ts";
import { SourceFields } from "../correct/SourceFields.tsx";
import { authorityPlace } from "../match/authorityWords.ts";
import { PreparedRows } from "../shared/PreparedRows.tsx";
import { FirstFew } from "../workbench/FirstFew.tsx";
import { Refusals } from "./Refusals.tsx";

interface SheetOutcomeProps {
  /** The file, as it is called. */
  readonly name: string;
  readonly intake: IntakeClient;
  readonly read: SheetRead;
  readonly wishes: SheetWishes;
  /** Its first rows tell the language that it is written in. */
  readonly sheet: Pick<SheetPreview, "firstRows">;
  readonly onChoose: (key: string, id: string) => void;
}

/** What was read of a sheet: how many rows are taken over, which names are doubtful, what is left out; then rows of the tables. */
export function SheetOutcome({ name, intake, read, wishes, sheet, onChoose }: SheetOutcomeProps) {
  const words = useWords();
  const { acceptedCount, doubtful, refusals, territories } = read;
  const refused = new Set(refusals.filter(({ isWhole }) => isWhole).map(({ line }) => line)).size;
  return (
    <>
      <section>
        <h2>{words.say("sheet.outcome")}</h2>
        <p>{words.say("sheet.count", { accepted: acceptedCount, refused })}</p>
        {doubtful.length > 0 && (
          <>
            <h3>{words.say("sheet.doubtful", { count: doubtful.length })}</h3>
            <FirstFew className="sheet-mapping" count={doubtful.length}>
              {(index) => {
                const one = doubtful[index];
                const key = one ? nameKey(one.shore, one.written) : "";
                return (
                  one && (
                    <li key={key}>
                      <DoubtfulNameControl
                        name={one}
                        territories={territories}
                        chosen={wishes.choices[key]}
                        onChoose={onChoose}
                      />
                    </li>
                  )
                );
              }}
            </FirstFew>
          </>
        )}
        {refusals.length > 0 && <Refusals refusals={refusals} />}
      </section>
      {acceptedCount > 0 && <SheetSource name={name} intake={intake} read={read} sheet={sheet} />}
    </>
  );
}

interface DoubtfulNameControlProps {
  readonly name: DoubtfulName;
  readonly territories: readonly Territory[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string, id: string) => void;
}

/** Which territory a name stands for: the likeliest, or another. */
function DoubtfulNameControl({ name, territories, chosen, onChoose }: DoubtfulNameControlProps) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const { shore, written, id, otherIds, doubts, lines } = name;
  const options = [...new Set([id, ...otherIds])].slice(0, 20).map((code) => {
    const territory = atlas.territories.get(code) ?? territories.find((one) => one.id === code);
    if (!territory) return { code, name: code };
    const told = [territoryTitle(words, territory), authorityPlace(words, atlas, territory, today)];
    return { code, name: told.join(words.say("separator")) };
  });
  const quoted = isolated(written);
  const why = doubts.map((doubt) => words.say(`minutes.doubt.${doubt}`, { name: quoted }));
  return (
    <ChoiceControl
      label={<bdi>{written}</bdi>}
      hint={[...why, words.say("sheet.onLines", { count: lines })].join(" ")}
      value={chosen ?? id}
      options={options}
      onChange={(code) => onChoose(nameKey(shore, written), code)}
    />
  );
}

/** The document that the sheet is, told once; then the rows that come of it. */
function SheetSource({ name, intake, read, sheet }: Pick<SheetOutcomeProps, "name" | "intake" | "read" | "sheet">) {
  const words = useWords();
  const [typed, setTyped] = useState<Draft>({
    source: "new",
    sourceTitle: name,
    sourceLanguage: languageOfCells(
      sheet.firstRows.flatMap((row) => row.cells),
      words.language,
    ),
  });
  const [isAsked, setAsked] = useState(false);
  const [prepared, setPrepared] = useState<{ readonly rows: Rows; readonly of: Draft; readonly from: SheetRead }>();
  const { run, notice } = useTask();
  const { source, problems } = readSource(typed, words.language);
  const form = createForm(typed, (field, value) => setTyped({ ...typed, [field]: value }), isAsked ? problems : undefined);
  const prepare = () => {
    setAsked(true);
    if (problems.size > 0 || !source) return;
    run(words.say("minutes.prepare"), async () =>
      setPrepared({ rows: await intake.ask({ name: "sheet-changes", given: source }), of: typed, from: read }),
    );
  };
  return (
    <section className="minutes-outcome">
      <h2>{words.say("minutes.document")}</h2>
      <div className="correction">
        <SourceFields form={form} canBeSame={false} />
      </div>
      <p className="text-entry-actions">
        <button type="button" className="button" onClick={prepare}>
          {words.say("minutes.prepare")}
        </button>
      </p>
      {notice}
      {prepared?.of === typed && prepared.from === read && (
        <PreparedRows rows={prepared.rows} fileName="passerelles-spreadsheet.zip" title={typed["sourceTitle"] ?? name} />
      )}
    </section>
  );
}
