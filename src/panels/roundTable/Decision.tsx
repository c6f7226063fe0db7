import { useMemo } from "react";
import { statuses } from "../../domain/model.ts";
import { snapshotWithout } from "../../domain/roundTable.ts";
import type { Snapshot } from "../../domain/snapshot.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import type { OtherRow } from "../../edition/roundTable/capture.ts";
import { partnershipTitle, statusText } from "../../i18n/describe.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot, useView } from "../../state/atlas.tsx";
import { tableName } from "../shared/tableWords.ts";
import { cellWords } from "../workbench/cellWords.ts";
import { nameById, rowName } from "../workbench/rowNames.ts";
import { useRound } from "./useRound.ts";

/** What a partnership is called: as on the map or, while only the draft knows it, by its rows. */
export function usePartnershipTitle(): (id: string) => string {
  const words = useWords();
  const atlas = useAtlas();
  const { byId } = useSnapshot();
  const { tables } = useRound();
  return (id) => {
    const entry = byId.get(id);
    return isolated(entry ? partnershipTitle(words, atlas, entry.parties) : nameById(words, tables, "partnerships", id));
  };
}

/** Partnerships as they stood before this meeting: the edition may have been made of its minutes by now. */
function useBefore(): Snapshot["byId"] {
  const atlas = useAtlas();
  const { at } = useView();
  const { byId } = useSnapshot();
  const { id = "" } = useRound().meeting;
  return useMemo(() => (atlas.sources.has(id) ? snapshotWithout(atlas, id, at).byId : byId), [atlas, id, at, byId]);
}

/** What was said of a partnership, and what its status was before. */
export function Decision({ id }: { readonly id: string }) {
  const words = useWords();
  const before = useBefore();
  const { captured } = useRound();
  const titleOf = usePartnershipTitle();
  const row = captured.statements.get(id) ?? {};
  const entry = before.get(id);
  const status = statuses.find((one) => one === row["status"]);
  return (
    <li data-partnership={id}>
      {words.say("round.told", { title: titleOf(id) })} <strong>{status && words.say(`status.${status}`)}</strong>{" "}
      <span className="small soft">
        {entry ? words.say("round.before", { status: statusText(words, entry) }) : words.say("round.isNew")}
      </span>{" "}
      <Sentence row={row} />
    </li>
  );
}

/** That somebody seeks a partner. */
export function Wish({ id, nameOf }: { readonly id: string; readonly nameOf: (id: string) => string }) {
  const words = useWords();
  const { captured } = useRound();
  return (
    <li>
      {words.say("round.wish", { name: nameOf(id) })} <Sentence row={captured.requests.get(id) ?? {}} />
    </li>
  );
}

/** Columns that tell more of a row than its name does. */
const toldColumns = ["actor_id", "nature", "status", "date", "place"] as const;

/** What else has the meeting as its source: of which table, what it is called, and what it says. */
export function Other({ table, row }: OtherRow) {
  const words = useWords();
  const { tables } = useRound();
  const name = rowName(words, tables, table, row);
  const told = toldColumns.flatMap((column) => {
    const cell = row[column] ?? row[`${column}_${words.language}`] ?? "";
    const text = cellWords(words, tables, table, column, cell);
    return text === "" || name.includes(text) ? [] : [text];
  });
  return (
    <li>
      {words.say("round.told", { title: tableName(words, table) })} <bdi>{[name, ...told].join(" · ")}</bdi>
    </li>
  );
}

/** The sentence that was written down, in the language of the page or else in another, and the themes. */
function Sentence({ row }: { readonly row: Cells }) {
  const words = useWords();
  const atlas = useAtlas();
  const own = row[`summary_${words.language}`];
  const [language, sentence] = own
    ? [words.language, own]
    : (Object.entries(row)
        .filter(([column, cell]) => column.startsWith("summary_") && cell !== "")
        .map(([column, cell]) => [column.slice("summary_".length), cell] as const)[0] ?? [words.language, ""]);
  const themes = (row["words"] ?? "").split("|").filter(Boolean);
  return (
    <>
      {sentence && (
        <bdi lang={language} dir="auto">
          {sentence}
        </bdi>
      )}
      {themes.length > 0 && (
        <span className="small">
          {" "}
          {words.list(themes.map((id) => words.of(atlas.keywords.get(id)?.names ?? { fr: id, ar: id, en: id })))}
        </span>
      )}
    </>
  );
}
