import { lastDay } from "../../../domain/dates.ts";
import { kinds, type Nature, natures, type Statement, stateBases, statuses } from "../../../domain/model.ts";
import {
  codeColumns,
  column,
  type Column,
  columnsInWords,
  identifier,
  referenceColumns,
  referenceListColumns,
} from "../column.ts";
import type { Publication } from "../publication.ts";
import {
  asWrittenColumn,
  citationColumns,
  confidenceColumns,
  dateBasisColumns,
  dateMeaning,
  otherSourceColumns,
  summaryColumns,
  themeColumns,
  wordColumns,
} from "../sharedColumns.ts";
import { table } from "../table.ts";

/** In the order of the table that is kept by hand, where ids grow. */
const inOrder = (told: readonly Statement[]) => [...told].sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));

const onPartnerships = ({ atlas }: Publication) =>
  inOrder([...atlas.partnerships.values()].flatMap(({ statements: told }) => told));

const onActors = ({ atlas }: Publication) => inOrder([...atlas.actorStatements.values()].flat());

/** What is said of a time. */
const timeColumns: readonly Column<Statement>[] = [
  column("date", `Date dont parle l’affirmation : ${dateMeaning}`, ({ date }) => date),
  ...dateBasisColumns<Statement>("date_basis", stateBases, ({ dateBasis }) => dateBasis),
  column("counts_from", "Dernier jour de la période, à partir duquel l’affirmation compte", ({ date }) => date && lastDay(date)),
  ...codeColumns<Statement, Nature>(
    {
      name: "nature",
      description: "Ce que l’affirmation raconte : un état, un début, une fin",
      codes: natures,
      word: (code, words) => words.say(`nature.${code}`),
      isRequired: true,
    },
    ({ nature }) => nature,
  ),
];

const common: readonly Column<Statement>[] = [
  ...timeColumns,
  ...codeColumns<Statement, Statement["status"]>(
    {
      name: "status",
      description: "Statut à cette date",
      codes: statuses,
      word: (code, words) => words.say(`status.${code}`),
      isRequired: true,
    },
    ({ status }) => status,
  ),
  ...codeColumns<Statement, NonNullable<Statement["kind"]>>(
    {
      name: "kind",
      description: "Nature du lien selon la source, si elle la nomme",
      codes: kinds,
      word: (code, words) => words.say(`kind.${code}`),
    },
    ({ kind }) => kind,
  ),
  ...themeColumns<Statement>(({ themes }) => themes),
  ...wordColumns<Statement>(),
  ...summaryColumns<Statement>(),
  ...columnsInWords<Statement>(
    "doubt",
    "Raison de douter, ou remarque, s’il y en a une",
    ({ id }, language, { sentences }) => sentences[language].doubts[id],
  ),
  ...citationColumns<Statement>(),
  column("source_date", `Date du document : ${dateMeaning}`, ({ sourceId }, { atlas }) => atlas.sources.get(sourceId)?.date),
  ...otherSourceColumns<Statement>("Autres documents, qui confirment ou qui donnent la date"),
  ...confidenceColumns<Statement>(),
  asWrittenColumn<Statement>(),
];

export const statements = table<Statement>({
  name: "statements",
  title: "Affirmations",
  description: "Ce qui a été dit d’un partenariat, quand, par quel document.",
  rows: onPartnerships,
  key: ["id"],
  columns: [
    identifier(),
    referenceColumns("partnership_id", "partnerships", "Partenariat", ({ partnershipId }) => partnershipId, true),
    referenceColumns(
      "part_id",
      "parts",
      "Part du partenariat dont elle parle ; vide si c’est de l’ensemble",
      ({ partId }) => partId,
    ),
    common,
  ],
});

export const actorStatements = table<Statement>({
  name: "actor-statements",
  title: "Affirmations sur les acteurs",
  description: "Ce qui a été dit d’un acteur qui n’est pas une collectivité.",
  rows: onActors,
  key: ["id"],
  columns: [
    identifier(),
    referenceColumns("actor_id", "actors", "Acteur", ({ actorId }) => actorId, true),
    referenceColumns(
      "other_actor_id",
      "actors",
      "Autre partie, si elle raconte un accord de deux acteurs",
      ({ otherActorId }) => otherActorId,
    ),
    referenceListColumns("territory_ids", "territories", "Territoires concernés", ({ territoryIds }) => territoryIds),
    common,
  ],
});
