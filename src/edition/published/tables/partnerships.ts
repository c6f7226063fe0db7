import { yearOf } from "../../../domain/dates.ts";
import { kinds, levels, statuses } from "../../../domain/model.ts";
import { actorIdsOn, type Shore, territoryIdsOn } from "../../../domain/shores.ts";
import { ages, type Entry } from "../../../domain/snapshot.ts";
import { isOver, lastTerm } from "../../../domain/terms.ts";
import { statusText } from "../../../i18n/describe.ts";
import { vitalities } from "../../../domain/vitality.ts";
import {
  codeColumns,
  codeListColumns,
  column,
  type Column,
  columnsInWords,
  referenceColumns,
  referenceListColumns,
} from "../column.ts";
import { namesOf } from "../names.ts";
import { themeColumns } from "../sharedColumns.ts";
import { table } from "../table.ts";

/** Later than any day on which something ends. */
const endOfTime = "9999-12-31";

const french: Readonly<Record<Shore, string>> = { fr: "français", ma: "marocain" };
const frenchFeminine: Readonly<Record<Shore, string>> = { fr: "françaises", ma: "marocaines" };

/** Parties of a shore: territories and, in columns of their own, actors that are placed on them. */
function partyColumns(shore: Shore): readonly Column<Entry>[] {
  const territoryIds = ({ parties }: Entry) => territoryIdsOn(parties, shore);
  const [ids, names, ...namesElsewhere] = referenceListColumns<Entry>(
    `${shore}_ids`,
    "territories",
    `Territoires ${french[shore]}s parties, ou sur lesquels un acteur partie est placé`,
    territoryIds,
  );
  return [
    ...(ids ? [ids] : []),
    // The column of French names was published under this name before there were others.
    ...(names ? [{ ...names, name: `${shore}_names` }] : []),
    ...namesElsewhere,
    ...referenceListColumns<Entry>(
      `${shore}_actor_ids`,
      "actors",
      `Acteurs ${french[shore]}s parties au partenariat`,
      ({ parties }) => actorIdsOn(parties, shore),
    ),
  ];
}

const regionColumns = (shore: Shore, more = "") =>
  referenceListColumns<Entry>(
    `${shore}_region_ids`,
    "territories",
    `Régions ${frenchFeminine[shore]} d’aujourd’hui${more}`,
    ({ regionIds }) => regionIds[shore],
  );

/** First year of a beginning that a source tells which is not of low confidence. */
function startYear({ partnership }: Entry): number | undefined {
  const years = partnership.statements
    .filter(({ nature, date, confidence }) => nature === "beginning" && date !== undefined && confidence !== "low")
    .map(({ date = "" }) => yearOf(date));
  return years.length > 0 ? Math.min(...years) : undefined;
}

export const partnerships = table<Entry>({
  name: "partnerships",
  title: "Partenariats",
  description: ({ atlas }) =>
    `Un partenariat par ligne, tel qu'il se présente au ${atlas.edition.date}. Le statut est celui de la dernière affirmation datée qui en dit un et qui n'est pas de confiance faible.`,
  rows: ({ snapshot }) => snapshot.entries,
  key: ["id"],
  columns: [
    column("id", "Identifiant stable", ({ partnership }) => partnership.id, { constraints: { required: true, unique: true } }),
    columnsInWords("title", "Nom", ({ partnership }, language, publication) =>
      namesOf.partnerships(publication, partnership.id, language),
    ),
    codeColumns(
      { name: "kind", description: "Nature", codes: kinds, word: (code, words) => words.say(`kind.${code}`), isRequired: true },
      ({ partnership }) => partnership.kind,
    ),
    column("status", "Statut actuel", ({ standing }) => standing.status, { constraints: { required: true, enum: statuses } }),
    columnsInWords("status", "Statut avec son âge", (entry, language, { words }) => statusText(words[language], entry)),
    column(
      "status_date",
      "Date de l’affirmation qui décide du statut ; vide si elle n’est pas datée",
      ({ standing }) => standing.deciding.date,
    ),
    codeColumns(
      {
        name: "vitality",
        description:
          "Vitalité, une par partenariat : dit actif et confirmé depuis moins de 5 ans (alive), depuis moins de 10 ans (to-confirm), depuis plus longtemps ou sans date (silent) ; en construction (intention) ; à relancer, en attente ou à l’arrêt (asleep) ; terminé (ended) ; seulement cité (mentioned)",
        codes: vitalities,
        word: (code, words) => words.say(`vitality.withAge.${code}`),
        isRequired: true,
      },
      ({ vitality }) => vitality,
    ),
    partyColumns("fr"),
    partyColumns("ma"),
    referenceListColumns(
      "actor_ids",
      "actors",
      "Acteurs parties, des deux côtés, à quelque date que ce soit",
      ({ partnership }) => [...new Set(partnership.parties.flatMap(({ actorId }) => actorId ?? []))],
    ),
    codeListColumns(
      {
        name: "levels",
        description: "Niveaux des territoires parties",
        word: (code: (typeof levels)[number], words) => words.say(`level.${code}`),
      },
      (entry) => entry.levels,
    ),
    regionColumns("fr"),
    regionColumns("ma", " ; plusieurs quand l’ancienne a été partagée"),
    column("inherited", "Vrai si une partie n’existe plus", ({ isInherited }) => isInherited, { type: "boolean" }),
    referenceListColumns("abolished_ids", "territories", "Parties qui n’existent plus", (entry, { atlas }) =>
      [...new Set(entry.parties.map(({ territoryId }) => territoryId))].filter(
        (id) => (atlas.territories.get(id)?.validTo ?? endOfTime) <= atlas.edition.date,
      ),
    ),
    column(
      "term_end",
      "Fin de la dernière durée connue ; vide si aucune ne l’est",
      ({ partnership }) => lastTerm(partnership)?.end,
    ),
    column(
      "term_is_past",
      "Vrai si cette durée est passée",
      ({ partnership }, { atlas }) => {
        const term = lastTerm(partnership);
        return term && isOver(term, atlas.edition.date);
      },
      { type: "boolean" },
    ),
    themeColumns(({ themes }) => themes),
    referenceListColumns("tool_ids", "tools", "Outils dont il s’est servi", ({ toolIds }) => toolIds),
    column("start_year", "Première année de début dite par une source qui n’est pas de confiance faible", startYear, {
      type: "integer",
    }),
    column(
      "last_confirmed",
      "Date de la dernière confirmation ; vide si aucune n’est datée",
      ({ standing }) => standing.confirmed,
    ),
    codeColumns(
      {
        name: "confirmed_band",
        description: "Âge de cette confirmation : moins de 2 ans, 2 à 10, plus de 10, inconnu",
        codes: ages,
        word: (code, words) => words.say(`age.${code}`),
      },
      ({ age }) => age,
    ),
    column("statement_count", "Nombre d’affirmations", ({ partnership }) => partnership.statements.length, { type: "integer" }),
    referenceListColumns("source_ids", "sources", "Documents", ({ sourceIds }) => sourceIds),
    referenceColumns(
      "successor_id",
      "partnerships",
      "Partenariat qui poursuit celui-ci",
      ({ partnership }) => partnership.successorId,
    ),
    referenceListColumns(
      "part_ids",
      "parts",
      "Parts racontées avec lui, quand un même accord est dit de plusieurs collectivités",
      ({ partnership }) => partnership.partIds,
    ),
  ],
});
