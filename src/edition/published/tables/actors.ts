import { type Actor, actorKinds, levels, placings } from "../../../domain/model.ts";
import { countries, shoreFacts, shoreOfCountry } from "../../../domain/shores.ts";
import { codeColumns, column, columnsInWords, identifier, referenceColumns } from "../column.ts";
import { asWrittenColumn, citationColumns, wordColumns } from "../sharedColumns.ts";
import { table } from "../table.ts";

export const actors = table<Actor>({
  name: "actors",
  title: "Acteurs",
  description: "Associations, institutions, réseaux et programmes.",
  rows: ({ atlas }) => [...atlas.actors.values()],
  key: ["id"],
  columns: [
    identifier(),
    codeColumns(
      {
        name: "kind",
        description: "Sorte",
        codes: actorKinds,
        word: (code, words) => words.say(`actor.${code}`),
        isRequired: true,
      },
      ({ kind }) => kind,
    ),
    columnsInWords("name", "Nom", ({ names }, language) => names[language]),
    codeColumns(
      {
        name: "gathered_country",
        description: "Pays des collectivités qu’un réseau réunit, selon son nom",
        codes: countries,
        word: (code, words) => words.say(`shore.${shoreOfCountry(code) ?? "fr"}`),
      },
      ({ gathers }) => gathers && shoreFacts[gathers.shore].country,
    ),
    codeColumns(
      {
        name: "gathered_level",
        description: "Leur niveau",
        codes: levels,
        word: (code, words) => words.say(`level.${code}`),
      },
      ({ gathers }) => gathers?.level,
    ),
    referenceColumns("territory_id", "territories", "Territoire sur lequel il est placé", ({ territoryId }) => territoryId),
    codeColumns(
      {
        name: "placed_by",
        description: "Ce qui le place là",
        codes: placings,
        word: (code, words) => words.say(`placing.${code}`),
      },
      ({ placedBy }) => placedBy,
    ),
    column("available", "Se tient à la disposition des collectivités : yes, ou vide", ({ offer }) => offer && "yes"),
    columnsInWords("offer", "Ce qui est proposé", ({ offer }, language) => offer?.[language]),
    codeColumns(
      {
        name: "offer_country",
        description: "Pays aux collectivités duquel c’est proposé ; vide : les deux, ou non dit",
        codes: countries,
        word: (code, words) => words.say(`shore.${shoreOfCountry(code) ?? "fr"}`),
      },
      ({ offerShore }) => offerShore && shoreFacts[offerShore].country,
    ),
    wordColumns(),
    asWrittenColumn(),
    citationColumns(),
  ],
});
