import { type Cells, filledRow } from "../contribution/keys.ts";
import { numberOf } from "../ids.ts";
import type { Correction } from "./correction.ts";

/** A document that says something, and when it was written, if that is known. */
interface Saying {
  readonly id: string;
  readonly date: string;
}

/**
 * A statement that no table holds yet: what another document says of a partnership or an actor. Its id comes from what it
 * says, so that the same thing said twice is one row, and two people never take the same one.
 * @param row that of what is corrected: a partnership, or a statement about something
 */
export function newStatementRow({ subject, cells, date, confidence }: Correction, row: Cells | undefined, source: Saying): Cells {
  const said = filledRow("statements", {
    partnership_id: subject.kind === "partnership" ? subject.id : (row?.["partnership_id"] ?? ""),
    actor_id: subject.kind === "partnership" ? "" : (row?.["actor_id"] ?? ""),
    other_actor_id: subject.kind === "partnership" ? "" : (row?.["other_actor_id"] ?? ""),
    date,
    date_basis: date === "" ? "" : date === source.date ? "document" : "stated",
    nature: cells["status"] === "ended" ? "end" : "state",
    ...cells,
    confidence,
    source_id: source.id,
  });
  return { ...said, id: `S-${numberOf(JSON.stringify(said))}` };
}
