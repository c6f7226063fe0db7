import type { Changes } from "../../domain/changes.ts";
import type { Atlas, Party, Request } from "../../domain/model.ts";
import { shores } from "../../domain/shores.ts";
import { takeSnapshot } from "../../domain/snapshot.ts";
import { partnershipTitle, statusText } from "../../i18n/describe.ts";
import { requestText } from "../../i18n/describeRequest.ts";
import type { Words } from "../../i18n/words.tsx";
import { cellText, noteColumns, partyColumns, statusColumns } from "../shared/exportColumns.ts";
import { spreadsheetCsv } from "../shared/spreadsheetCsv.ts";

const parties = shores.flatMap(partyColumns);
const others = [...statusColumns, ...noteColumns];
const columns = [...parties, ...others];
/** Told of a change alone, before and behind what is told of its partnership. */
const [head, tail] = [
  ["change", "change_label", "from", "to", "id", "title", "status_before", "status_before_label"],
  ["statement_ids", "source_ids", "source_titles"],
] as const;

/** Who seeks a partner, as parties are told: an authority, or an actor on the territory where it stands. */
function seekersOf({ territories, actors }: Atlas, { territoryId, actorId }: Request): readonly Party[] {
  const territory = territories.get(territoryId ?? actors.get(actorId ?? "")?.territoryId ?? "");
  return territory ? [{ shore: territory.shore, territoryId: territory.id, ...(actorId !== undefined && { actorId }) }] : [];
}

/** What changed between two dates as a table: a row a partnership, then a row a request first told in that time. */
export function changesAsCsv(words: Words, atlas: Atlas, { from, to, partnerships, requests }: Changes): string {
  const snapshot = takeSnapshot(atlas, to);
  const titlesOf = (ids: readonly string[]) => ids.map((id) => atlas.sources.get(id)?.title ?? id).join("|");
  const changed = partnerships.map(({ kind, entry, before, earlier, statements }) => {
    const sourceIds = [...new Set(statements.map(({ sourceId }) => sourceId))];
    return [
      kind,
      words.say(`change.${kind}`),
      from,
      to,
      entry.partnership.id,
      partnershipTitle(words, atlas, entry.parties),
      before ?? "",
      earlier ? statusText(words, earlier) : "",
      ...columns.map(({ value }) => cellText(value(entry, words, atlas, snapshot))),
      statements.map(({ id }) => id).join("|"),
      sourceIds.join("|"),
      titlesOf(sourceIds),
    ];
  });
  const sought = requests.map((request) => [
    "sought",
    words.say("change.sought"),
    from,
    to,
    request.id,
    words.of(request.sought),
    "",
    "",
    ...parties.map(({ value }) => cellText(value({ parties: seekersOf(atlas, request) }, words, atlas))),
    ...others.map(({ name }) => (name === "notes" ? requestText(words, request, to) : "")),
    "",
    request.sourceId,
    titlesOf([request.sourceId]),
  ]);
  return spreadsheetCsv([...head, ...columns.map(({ name }) => name), ...tail], [...changed, ...sought]);
}
