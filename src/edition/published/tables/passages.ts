import { type Passage, passageKinds } from "../../../domain/passages.ts";
import { codeColumns, identifier, referenceListColumns } from "../column.ts";
import { asWrittenColumn, citationColumns, summaryColumns } from "../sharedColumns.ts";
import { table } from "../table.ts";

export const passages = table<Passage>({
  name: "passages",
  title: "Passages",
  description:
    "Ce que disent les documents fondateurs et qui n’est ni une affirmation, ni une recherche, ni un acteur, ni un événement, ni une règle du fonds.",
  rows: ({ atlas }) => atlas.passages,
  key: ["id"],
  columns: [
    identifier(),
    codeColumns(
      {
        name: "kind",
        description: "Sorte",
        codes: passageKinds,
        word: (code, words) => words.say(`passage.${code}`),
        isRequired: true,
      },
      ({ kind }) => kind,
    ),
    summaryColumns(),
    referenceListColumns("territory_ids", "territories", "Territoires dont il parle", ({ territoryIds }) => territoryIds),
    referenceListColumns("actor_ids", "actors", "Acteurs dont il parle", ({ actorIds }) => actorIds),
    referenceListColumns("partnership_ids", "partnerships", "Partenariats dont il parle", ({ partnershipIds }) => partnershipIds),
    referenceListColumns("event_ids", "events", "Événements dont il parle", ({ eventIds }) => eventIds),
    referenceListColumns("tool_ids", "tools", "Outils dont il parle", ({ toolIds }) => toolIds),
    asWrittenColumn(),
    citationColumns(),
  ],
});
