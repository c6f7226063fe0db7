import { dateBases, type Source, sourceKinds } from "../../../domain/model.ts";
import { codeColumns, column, columnsInWords, identifier } from "../column.ts";
import { dateBasisColumns, dateMeaning } from "../sharedColumns.ts";
import { table } from "../table.ts";

export const sources = table<Source>({
  name: "sources",
  title: "Sources",
  description: "Les documents cités.",
  rows: ({ file }) => file.sources,
  key: ["id"],
  columns: [
    identifier(),
    column("title", "Titre du document", ({ title }) => title),
    column("publisher", "Éditeur", ({ publisher }) => publisher),
    codeColumns(
      {
        name: "kind",
        description: "Sorte de document",
        codes: sourceKinds,
        word: (code, words) => words.say(`sourceKind.${code}`),
        isRequired: true,
      },
      ({ kind }) => kind,
    ),
    column("language", "Langue du document, code ISO 639-1", ({ language }) => language),
    columnsInWords("language", "Langue du document", (source, language, { words }) =>
      words[language].languageName(source.language),
    ),
    column("date", `Date du document : ${dateMeaning}`, ({ date }) => date),
    dateBasisColumns("date_basis", dateBases, ({ dateBasis }) => dateBasis),
    column("url", "Adresse du document ; vide s’il n’en a pas", ({ url }) => url),
    columnsInWords("note", "Remarque", ({ note }, language) => note?.[language]),
  ],
});
