import {
  array,
  exactOptional,
  integer,
  minValue,
  number,
  object,
  optional,
  pipe,
  record,
  safeParse,
  string,
  type InferOutput,
} from "valibot";
import { tableColumns } from "../edition/columns.ts";
import { type Cells, contributedTables } from "../edition/contribution/keys.ts";
import type { Change } from "../edition/contribution/change.ts";
import type { Draft } from "../edition/draft/draft.ts";

/** Raised by one whenever what is kept of a draft could no longer be read as it is read here. */
const recordVersion = 1;

const cells = record(string(), string());
const storedDraft = object({
  schema: number(),
  id: string(),
  name: string(),
  edition: string(),
  doneCount: pipe(number(), integer(), minValue(0)),
  presence: optional(object({ seatIds: array(string()), heardIds: array(string()) })),
  steps: array(
    object({
      title: string(),
      at: string(),
      remark: exactOptional(string()),
      taken: exactOptional(record(string(), array(string()))),
      changes: array(object({ table: string(), key: string(), before: optional(cells), after: optional(cells) })),
    }),
  ),
});
type StoredChange = InferOutput<typeof storedDraft>["steps"][number]["changes"][number];

/** A draft as the browser keeps it. */
export const recordOf = (draft: Draft): Draft & { readonly schema: number } => ({ schema: recordVersion, ...draft });

/** What is kept and cannot be opened here: it stays as it is, and can be saved as a text. */
export interface UnreadableDraft {
  readonly id: string;
  /** As far as it can be told. */
  readonly name: string;
  /** Written by another version of the atlas, or not whole. */
  readonly reason: "version" | "damaged";
  readonly text: string;
}

/** A row with the columns that its table has now: what an older version did not know is empty. Nothing where one is lost. */
function presentRow(columns: readonly string[], row: Cells | undefined): Cells | undefined | "lost" {
  if (!row) return undefined;
  if (Object.keys(row).some((column) => !columns.includes(column))) return "lost";
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? ""]));
}

/** A change as the tables are now; nothing where their shape no longer has a place for it. */
function presentChange({ table: name, key, before: was, after: is }: StoredChange): Change | undefined {
  const table = contributedTables.find((one) => one === name);
  if (!table) return undefined;
  const [before, after] = [presentRow(tableColumns[table], was), presentRow(tableColumns[table], is)];
  if (before === "lost" || after === "lost") return undefined;
  return { table, key, ...(before && { before }), ...(after && { after }) };
}

const textIn = (value: unknown, name: string): string => {
  const found = typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : "";
  return typeof found === "string" ? found : "";
};

/** Reads what the browser kept. Rows of tables that have got columns since are given them, empty. */
export function readRecord(value: unknown): Draft | UnreadableDraft {
  const unreadable = (reason: UnreadableDraft["reason"]): UnreadableDraft => ({
    id: textIn(value, "id"),
    name: textIn(value, "name"),
    reason,
    text: `${JSON.stringify(value, null, 2)}\n`,
  });
  const isOther = typeof value === "object" && value !== null && "schema" in value && value.schema !== recordVersion;
  if (isOther) return unreadable("version");
  const { success, output } = safeParse(storedDraft, value);
  if (!success || output.doneCount > output.steps.length) return unreadable("damaged");
  const { id, name, edition, doneCount, presence } = output;
  const steps = output.steps.map((step) => ({ ...step, changes: step.changes.flatMap((change) => presentChange(change) ?? []) }));
  const isWhole = steps.every(({ changes }, index) => changes.length === output.steps[index]?.changes.length);
  return isWhole ? { id, name, edition, doneCount, steps, ...(presence && { presence }) } : unreadable("version");
}
