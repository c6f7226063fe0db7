import { type AtlasEvent, dateBases, eventKinds, type Level, toldEventStatuses } from "../../../domain/model.ts";
import { countries, shoreFacts, shoreOfCountry } from "../../../domain/shores.ts";
import { codeColumns, codeListColumns, column, columnsInWords, identifier } from "../column.ts";
import { citationColumns, dateBasisColumns, dateMeaning, otherSourceColumns } from "../sharedColumns.ts";
import { table } from "../table.ts";

export const events = table<AtlasEvent>({
  name: "events",
  title: "Événements",
  description: "Rencontres, réformes, élections et générations du fonds conjoint.",
  rows: ({ file }) => file.events,
  key: ["id"],
  columns: [
    identifier(),
    codeColumns(
      {
        name: "kind",
        description: "Sorte",
        codes: eventKinds,
        word: (code, words) => words.say(`event.${code}`),
        isRequired: true,
      },
      ({ kind }) => kind,
    ),
    codeColumns(
      {
        name: "country",
        description: "Pays, code ISO 3166-1, ou both : les deux",
        codes: [...countries, "both"] as const,
        word: (code, words) => words.say(code === "both" ? "country.both" : `shore.${shoreOfCountry(code) ?? "fr"}`),
      },
      ({ shores: concerned }) => (concerned.length > 1 ? "both" : concerned.map((shore) => shoreFacts[shore].country)[0]),
    ),
    codeListColumns(
      {
        name: "level",
        description: "Niveaux des collectivités concernées",
        word: (code: Level, words) => words.say(`level.${code}`),
      },
      (event) => event.levels,
    ),
    column("date", `Premier jour, ou seul : ${dateMeaning}`, ({ date }) => date),
    column("date_end", "Dernier jour, si l’événement dure", ({ dateEnd }) => dateEnd),
    dateBasisColumns("date_basis", dateBases, ({ dateBasis }) => dateBasis),
    codeColumns(
      {
        name: "status",
        description: "Ce qu’il en est",
        codes: toldEventStatuses,
        word: (code, words) => words.say(`eventStatus.${code}`),
        isRequired: true,
      },
      ({ status }) => status,
    ),
    columnsInWords("name", "Nom", ({ names }, language) => names[language]),
    columnsInWords("place", "Lieu", ({ place }, language) => place?.[language]),
    citationColumns(),
    otherSourceColumns("Autres documents"),
    columnsInWords("note", "Remarque", ({ note }, language) => note?.[language]),
  ],
});
