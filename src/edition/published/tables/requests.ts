import { type Request, requestKinds, stateBases } from "../../../domain/model.ts";
import { countries, shoreFacts, shoreOfCountry } from "../../../domain/shores.ts";
import { codeColumns, column, columnsInWords, identifier, referenceColumns } from "../column.ts";
import {
  citationColumns,
  confidenceColumns,
  dateBasisColumns,
  dateMeaning,
  summaryColumns,
  themeColumns,
  wordColumns,
} from "../sharedColumns.ts";
import { table } from "../table.ts";

export const requests = table<Request>({
  name: "requests",
  title: "Recherches de partenaires",
  description: "Qui cherche un partenaire ou annonce une intention.",
  rows: ({ atlas }) => atlas.requests,
  key: ["id"],
  columns: [
    identifier(),
    codeColumns(
      {
        name: "kind",
        description: "Sorte",
        codes: requestKinds,
        word: (code, words) => words.say(`request.${code}`),
        isRequired: true,
      },
      ({ kind }) => kind,
    ),
    referenceColumns("territory_id", "territories", "Territoire qui cherche", ({ territoryId }) => territoryId),
    referenceColumns("actor_id", "actors", "Acteur qui cherche", ({ actorId }) => actorId),
    codeColumns(
      {
        name: "sought_country",
        description: "Pays recherché, code ISO 3166-1 ; vide si plus large",
        codes: countries,
        word: (code, words) => words.say(`shore.${shoreOfCountry(code) ?? "fr"}`),
      },
      ({ id }, { tables }) => {
        const shore = shoreOfCountry(tables.requests.find((row) => row.id === id)?.sought_country ?? "");
        return shore && shoreFacts[shore].country;
      },
    ),
    referenceColumns(
      "sought_territory_id",
      "territories",
      "Territoire recherché, s’il est nommé",
      ({ soughtTerritoryId }) => soughtTerritoryId,
    ),
    columnsInWords("sought", "Ce qui est recherché", ({ sought }, language) => sought[language]),
    wordColumns(),
    themeColumns(({ themes }) => themes),
    column("date", `Date : ${dateMeaning}`, ({ date }) => date),
    dateBasisColumns("date_basis", stateBases, ({ dateBasis }) => dateBasis),
    confidenceColumns(),
    summaryColumns(),
    citationColumns(),
    referenceColumns(
      "answer_id",
      "partnerships",
      "Partenariat qui a répondu à la demande, si une source le dit",
      ({ answerId }) => answerId,
    ),
  ],
});
