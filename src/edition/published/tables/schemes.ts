import { confidences, type Scheme, type SchemeFact, schemeFields, units } from "../../../domain/model.ts";
import { unitWords } from "../codeWords.ts";
import { codeColumns, column, columnsInWords, identifier, referenceColumns } from "../column.ts";
import { table } from "../table.ts";

const bounds = "AAAA, AAAA-MM ou AAAA-MM-JJ";

export const schemeList = table<Scheme>({
  name: "scheme-list",
  title: "Liste des dispositifs d’appui",
  description: "Les générations du fonds conjoint et ce qui l’a précédé, une par ligne.",
  rows: ({ funding }) => funding.schemes,
  key: ["id"],
  columns: [
    identifier(),
    columnsInWords("name", "Nom", ({ names }, language) => names[language]),
    column("start", `Début : ${bounds}`, ({ start }) => start),
    column("end", `Fin : ${bounds} ; vide si elle n’est pas connue`, ({ end }) => end),
  ],
});

interface FactRow {
  readonly scheme: Scheme;
  readonly fact: SchemeFact;
  /** Which it is among those of the same scheme and field. */
  readonly rank: number;
}

export const schemes = table<FactRow>({
  name: "schemes",
  title: "Dispositifs d’appui",
  description: "Le fonds conjoint par génération, un fait par ligne ; plusieurs faits du même champ peuvent se contredire.",
  rows: ({ funding }) =>
    funding.schemes.flatMap((scheme) =>
      scheme.facts.map((fact, index) => ({
        scheme,
        fact,
        rank: scheme.facts.slice(0, index + 1).filter(({ field }) => field === fact.field).length,
      })),
    ),
  key: ["scheme_id", "field", "rank"],
  columns: [
    column("scheme_id", "Dispositif (scheme-list.csv)", ({ scheme }) => scheme.id, {
      reference: "scheme-list",
      constraints: { required: true },
    }),
    columnsInWords("name", "Nom du dispositif", ({ scheme }, language) => scheme.names[language]),
    column("start", `Début du dispositif : ${bounds}`, ({ scheme }) => scheme.start),
    column("end", `Fin du dispositif : ${bounds} ; vide si elle n’est pas connue`, ({ scheme }) => scheme.end),
    codeColumns(
      {
        name: "field",
        description: "Ce dont parle le fait",
        codes: schemeFields,
        word: (code, words) => words.say(`funding.field.${code}`),
        isRequired: true,
      },
      ({ fact }) => fact.field,
    ),
    column("rank", "Rang parmi les faits du même dispositif et du même champ", ({ rank }) => rank, { type: "integer" }),
    column("number", "Nombre, tel que la source le donne ; vide si inconnu", ({ fact }) => fact.number, { type: "number" }),
    codeColumns(
      {
        name: "unit",
        description: "Unité du nombre",
        codes: units,
        word: (code, words) => words.of(unitWords[code]),
      },
      ({ fact }) => fact.unit,
    ),
    columnsInWords("text", "Le fait", ({ fact }, language) => fact.text?.[language]),
    column("as_written", "Termes de la source, tels qu’écrits, séparés par « / »", ({ fact }) => fact.asWritten),
    referenceColumns("source_id", "sources", "Document d’où vient le fait", ({ fact }) => fact.sourceId, true),
    column("locator", "Où dans le document : lignes d’un texte", ({ fact }) => fact.locator),
    codeColumns(
      {
        name: "confidence",
        description: "À quel point nous sommes sûrs que la source le dit et a raison",
        codes: confidences,
        word: (code, words) => words.say(`confidence.${code}`),
        isRequired: true,
      },
      ({ fact }) => fact.confidence,
    ),
  ],
});
