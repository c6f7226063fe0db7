import { type Language, languages } from "../../domain/languages.ts";
import type { Day, Status } from "../../domain/model.ts";
import { actorParticipant } from "../../domain/participants.ts";
import type { Change } from "../contribution/change.ts";
import { type Cells, filledRow, keyOf } from "../contribution/keys.ts";
import { newSourceRow } from "../correction/newSource.ts";
import { newStatementRow } from "../correction/newStatement.ts";
import { numberOf } from "../ids.ts";
import { changesOfDraft, type Draft } from "../draft/draft.ts";
import { splitList, type TableName, type Tables } from "../tables.ts";

/** A meeting whose tour de table is captured. */
export interface Meeting {
  readonly title: string;
  /** Who holds it, and will publish its minutes. */
  readonly publisher: string;
  readonly language: Language;
  readonly date: Day;
}

/** What somebody at the table says of a partnership. */
export interface Said {
  readonly partnershipId: string;
  readonly status: Status;
  /** Words that stand for themes, in French, separated by bars, as in the tables. */
  readonly words: string;
  /** A sentence that sums it up, in the language of whoever writes it down; it may be empty. */
  readonly sentence: string;
  readonly language: Language;
}

/** That somebody at the table seeks a partner. */
export interface Sought extends Pick<Said, "words" | "sentence" | "language"> {
  /** The authority that seeks, or the actor. */
  readonly seeker: { readonly territoryId: string } | { readonly actorId: string };
}

/** The source that everything said at the table will have: the minutes of the meeting, which nobody has published yet. */
export function meetingChange(tables: Tables, meeting: Meeting): Change {
  const row = newSourceRow(tables, { ...meeting, kind: "minutes", url: "" });
  return { table: "sources", key: keyOf("sources", row), after: row };
}

/** The meeting that a draft captures: the last minutes that it adds; none where it adds none. */
export function meetingOf(draft: Draft): Cells | undefined {
  const added = changesOfDraft(draft).filter(({ table, before, after }) => table === "sources" && !before && after);
  return added.findLast(({ after }) => after?.["kind"] === "minutes")?.after;
}

const inLanguage = (column: string, { sentence, language }: Pick<Said, "sentence" | "language">): Cells => ({
  [`${column}_${language}`]: sentence.trim(),
});

/** What was said at a meeting before, about the same: it is said anew, not twice, and its sentences in other languages stay. */
function replacing(table: "statements" | "requests", before: Cells | undefined, row: Cells, language: Language): Change {
  if (!before) return { table, key: keyOf(table, row), after: row };
  const others = languages.filter((one) => one !== language).map((one) => `summary_${one}`);
  const kept = Object.fromEntries(others.map((column) => [column, before[column] ?? ""]));
  return { table, key: keyOf(table, before), before, after: { ...row, ...kept, id: before["id"] ?? "" } };
}

/** The id of what a meeting says of a partnership, or of who seeks one: it is said once. */
const statementId = (meeting: Cells, partnershipId = "") => `S-${numberOf(`${meeting["id"]} ${partnershipId}`)}`;
const requestId = (meeting: Cells, seeker: string) => `R-${numberOf(`${meeting["id"]} ${seeker}`)}`;

/**
 * The row that what is said of a partnership makes. Its id tells the meeting and the partnership: of two who write at the same
 * table, the same is one row, and what they heard in two ways is a conflict, which a person settles.
 * @param captured what the draft holds of this meeting
 */
export function statementChange(captured: Captured, meeting: Cells, said: Said): Change {
  const [id = "", date = ""] = [meeting["id"], meeting["date"]];
  const correction = {
    subject: { kind: "partnership", id: said.partnershipId },
    cells: { status: said.status, words: said.words, ...inLanguage("summary", said) },
    date,
    source: { id },
    confidence: "high",
  } as const;
  const row = newStatementRow(correction, undefined, { id, date });
  const told = { ...row, id: statementId(meeting, said.partnershipId) };
  return replacing("statements", captured.statements.get(said.partnershipId), told, said.language);
}

/** Who is meant by a row of a request: an authority by its id, an actor by its id behind `actor:`. */
const seekerIn = (row: Cells) => row["territory_id"] || actorParticipant(row["actor_id"] ?? "");

/** The row that the wish for a partner makes. */
export function requestChange(captured: Captured, meeting: Cells, { seeker, words, ...said }: Sought): Change {
  const [territory_id, actor_id] = "territoryId" in seeker ? [seeker.territoryId, ""] : ["", seeker.actorId];
  const told = filledRow("requests", {
    kind: "request",
    territory_id,
    actor_id,
    words,
    date: meeting["date"] ?? "",
    date_basis: "document",
    confidence: "high",
    ...inLanguage("summary", said),
    source_id: meeting["id"] ?? "",
  });
  const row = { ...told, id: requestId(meeting, seekerIn(told)) };
  return replacing("requests", captured.requests.get(seekerIn(row)), row, said.language);
}

/** A row that somebody added by other ways than a turn at the table, with the meeting as a source. */
export interface OtherRow {
  readonly table: TableName;
  readonly row: Cells;
}

/** What a draft holds of a meeting. */
export interface Captured {
  /** What was noted at the table: rows of statements, by partnership. */
  readonly statements: ReadonlyMap<string, Cells>;
  /** Rows of requests, by who seeks. */
  readonly requests: ReadonlyMap<string, Cells>;
  /** All else that has the meeting as a source. */
  readonly others: readonly OtherRow[];
}

/** What a draft holds of a meeting; whatever else it changes stays out. */
export function capturedIn(draft: Draft, meeting: Cells): Captured {
  const isOfMeeting = ({ source_id = "", other_source_ids = "" }: Cells) =>
    [source_id, ...splitList(other_source_ids)].includes(meeting["id"] ?? "");
  const rows = changesOfDraft(draft).flatMap(({ table, after }): OtherRow[] =>
    after && isOfMeeting(after) ? [{ table, row: after }] : [],
  );
  const isStatement = ({ table, row }: OtherRow) =>
    table === "statements" && row["id"] === statementId(meeting, row["partnership_id"]);
  const isRequest = ({ table, row }: OtherRow) => table === "requests" && row["id"] === requestId(meeting, seekerIn(row));
  return {
    statements: new Map(rows.filter(isStatement).map(({ row }) => [row["partnership_id"] ?? "", row])),
    requests: new Map(rows.filter(isRequest).map(({ row }) => [seekerIn(row), row])),
    others: rows.filter((one) => !isStatement(one) && !isRequest(one)),
  };
}
