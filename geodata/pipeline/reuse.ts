import type { AtlasFile } from "../../src/data/schema.ts";
import { buildAtlas } from "../../src/data/buildAtlas.ts";
import { lastDay, yearOf } from "../../src/domain/dates.ts";
import { type Kind, type Level, kinds, levels, type Partnership, type Status, statuses } from "../../src/domain/model.ts";
import { type Shore, shoreFacts, shores, territoryIdsOn } from "../../src/domain/shores.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { fr } from "../../src/i18n/fr.ts";
import { type FieldName, fieldMeanings } from "./fieldMeanings.ts";
import { tableColumns } from "./columns.ts";
import { formatTable, type Tables } from "./tables.ts";

/** A column of a published table: its name, Table Schema type, meaning, and how a row fills it. */
type Column<Row> = readonly [
  name: string,
  type: "string" | "integer" | "number" | "boolean",
  description: string,
  cell: (row: Row) => string | number | boolean | undefined,
  constraints?: Readonly<Record<string, unknown>>,
];

interface Resource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column<unknown>[];
  readonly rows: readonly unknown[];
}

function resource<Row>(
  name: string,
  title: string,
  description: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Resource {
  return { name, title, description, rows, columns: columns as readonly Column<unknown>[] };
}

const countries = shores.map((shore) => shoreFacts[shore].country);
const list = (values: Iterable<string>) => [...values].join("|");
const statusWord = (status: Status) => fr[`status.${status}`];
const kindWord = (kind: Kind) => fr[`kind.${kind}`];
const levelWord = (level: Level) => fr[`level.${level}`];

/** Tables for reuse, as resources of the data package. */
function resourcesOf(tables: Tables, file: AtlasFile): Resource[] {
  const atlas = buildAtlas(file);
  const snapshot = takeSnapshot(atlas, undefined);
  const { date: today } = atlas.edition;
  const territoryName = (id: string) => atlas.territories.get(id)?.names.fr ?? id;
  const themeName = (id: string) => tables.themes.find((row) => row.id === id)?.name_fr ?? id;
  const partyIds = (partnership: Partnership, shore: Shore) =>
    territoryIdsOn(snapshot.byId.get(partnership.id)?.parties ?? partnership.parties, shore);
  const entryOf = (partnership: Partnership) => snapshot.byId.get(partnership.id);
  const startOf = (partnership: Partnership) =>
    partnership.statements
      .filter(({ nature, date, confidence }) => nature === "beginning" && date && confidence !== "low")
      .map(({ date }) => yearOf(date ?? ""));
  const statements = file.statements.map((row) => ({
    row,
    text: tables.statements.find(({ id }) => id === row.id),
    themes: [...new Set(row.words.map((word) => file.words.find(({ id }) => id === word)?.themeId ?? ""))],
    source: atlas.sources.get(row.sourceId),
  }));
  const statementColumns: readonly Column<(typeof statements)[number]>[] = [
    ["date", "string", "Date dont parle l'affirmation : AAAA, AAAA-MM ou AAAA-MM-JJ ; vide si inconnue", ({ row }) => row.date],
    [
      "date_basis",
      "string",
      "stated : écrite dans la source ; inferred : déduite par nous ; document : celle du document, qui dit cet état",
      ({ row }) => row.dateBasis,
      { enum: ["stated", "inferred", "document"] },
    ],
    [
      "counts_from",
      "string",
      "Dernier jour de la période, à partir duquel l'affirmation compte",
      ({ row }) => row.date && lastDay(row.date),
    ],
    [
      "nature",
      "string",
      "state : un état ; beginning : un début ; end : une fin",
      ({ row }) => row.nature,
      { enum: ["state", "beginning", "end"] },
    ],
    ["status", "string", "Code du statut", ({ row }) => row.status, { enum: statuses }],
    ["status_fr", "string", "Statut en français", ({ row }) => statusWord(row.status)],
    ["kind", "string", "Nature du lien selon la source, si elle la nomme", ({ row }) => row.kind],
    ["themes", "string", "Codes de thèmes, séparés par |", ({ themes }) => list(themes)],
    ["themes_fr", "string", "Thèmes en français, séparés par |", ({ themes }) => list(themes.map(themeName))],
    ["words", "string", "Mots libres de la source, séparés par |", ({ row }) => list(row.words)],
    ["summary_fr", "string", "Ce que dit la source, dans nos mots, en français", ({ text }) => text?.summary_fr],
    ["summary_ar", "string", "Le même en arabe", ({ text }) => text?.summary_ar],
    ["summary_en", "string", "Le même en anglais", ({ text }) => text?.summary_en],
    ["doubt_fr", "string", "Raison de douter, s'il y en a une", ({ text }) => text?.doubt_fr],
    ["source_id", "string", "Document", ({ row }) => row.sourceId],
    ["source_date", "string", "Date du document ; vide si inconnue", ({ source }) => source?.date],
    ["locator", "string", "Où dans le document : lignes d'un texte", ({ row }) => row.locator],
    [
      "other_source_ids",
      "string",
      "Autres documents, qui confirment ou qui donnent la date, séparés par |",
      ({ row }) => row.otherSourceIds && list(row.otherSourceIds),
    ],
    ["confidence", "string", "Confiance : high, medium, low", ({ row }) => row.confidence, { enum: ["high", "medium", "low"] }],
    ["as_written", "string", "Nom du partenaire tel qu'écrit dans la source", ({ row }) => row.asWritten],
  ];
  const fieldsOf = (names: readonly FieldName[], others: Partial<Record<FieldName, string>> = {}) =>
    names.map(
      (name): Column<Readonly<Record<string, string>>> => [
        name,
        "string",
        others[name] ?? fieldMeanings[name],
        (row) => row[name],
        name === "id" ? { required: true, unique: true } : {},
      ],
    );
  return [
    resource(
      "partnerships",
      "Partenariats",
      `Un partenariat par ligne, tel qu'il se présente au ${today}. Le statut est celui de la dernière affirmation datée qui n'est pas de confiance faible.`,
      [...atlas.partnerships.values()],
      [
        ["id", "string", "Identifiant stable", ({ id }) => id, { required: true, unique: true }],
        ["kind", "string", "Code de la nature", ({ kind }) => kind, { required: true, enum: kinds }],
        ["kind_fr", "string", "Nature en français", ({ kind }) => kindWord(kind)],
        ["status", "string", "Code du statut actuel", (row) => entryOf(row)?.standing.status, { required: true, enum: statuses }],
        ["status_fr", "string", "Statut actuel en français", (row) => statusWord(entryOf(row)?.standing.status ?? "unconfirmed")],
        [
          "status_date",
          "string",
          "Date de l'affirmation qui décide du statut ; vide si elle n'est pas datée",
          (row) => entryOf(row)?.standing.deciding.date,
        ],
        ["fr_ids", "string", "Territoires français, séparés par |", (row) => list(partyIds(row, "fr"))],
        ["fr_names", "string", "Leurs noms", (row) => list(partyIds(row, "fr").map(territoryName))],
        ["ma_ids", "string", "Territoires marocains, séparés par |", (row) => list(partyIds(row, "ma"))],
        ["ma_names", "string", "Leurs noms", (row) => list(partyIds(row, "ma").map(territoryName))],
        [
          "actor_ids",
          "string",
          "Acteurs qui sont partie au partenariat",
          (row) => list(row.parties.flatMap(({ actorId }) => actorId ?? [])),
        ],
        ["levels", "string", "Niveaux des territoires parties", (row) => list(entryOf(row)?.levels ?? [])],
        ["fr_region_ids", "string", "Régions françaises d'aujourd'hui", (row) => list(entryOf(row)?.regionIds.fr ?? [])],
        [
          "ma_region_ids",
          "string",
          "Régions marocaines d'aujourd'hui ; plusieurs quand l'ancienne a été partagée",
          (row) => list(entryOf(row)?.regionIds.ma ?? []),
        ],
        ["inherited", "boolean", "Vrai si une partie n'existe plus", (row) => entryOf(row)?.isInherited],
        ["themes", "string", "Codes de thèmes, séparés par |", (row) => list(entryOf(row)?.themes ?? [])],
        ["themes_fr", "string", "Thèmes en français, séparés par |", (row) => list((entryOf(row)?.themes ?? []).map(themeName))],
        [
          "start_year",
          "integer",
          "Première année de début dite par une source qui n'est pas de confiance faible",
          (row) => (startOf(row).length > 0 ? Math.min(...startOf(row)) : undefined),
        ],
        [
          "last_confirmed",
          "string",
          "Date de la dernière confirmation ; vide si aucune n'est datée",
          (row) => entryOf(row)?.standing.confirmed,
        ],
        [
          "confirmed_band",
          "string",
          "Âge de cette confirmation : recent (moins de 2 ans), ageing (2 à 10), old (plus de 10), undated",
          (row) => entryOf(row)?.age,
        ],
        ["statement_count", "integer", "Nombre d'affirmations", ({ statements: told }) => told.length],
        ["source_ids", "string", "Documents, séparés par |", (row) => list(entryOf(row)?.sourceIds ?? [])],
        ["successor_id", "string", "Partenariat qui poursuit celui-ci", ({ successorId }) => successorId],
      ],
    ),
    resource(
      "statements",
      "Affirmations",
      "Ce qui a été dit d'un partenariat, quand, par quel document.",
      statements.filter(({ row }) => row.partnershipId),
      [
        ["id", "string", "Identifiant stable", ({ row }) => row.id, { required: true, unique: true }],
        ["partnership_id", "string", "Partenariat", ({ row }) => row.partnershipId, { required: true }],
        ...statementColumns,
      ],
    ),
    resource(
      "actor-statements",
      "Affirmations sur les acteurs",
      "Ce qui a été dit d'un acteur qui n'est pas une collectivité.",
      statements.filter(({ row }) => row.actorId),
      [
        ["id", "string", "Identifiant stable", ({ row }) => row.id, { required: true, unique: true }],
        ["actor_id", "string", "Acteur", ({ row }) => row.actorId, { required: true }],
        ["territory_ids", "string", "Territoires concernés, séparés par |", ({ row }) => list(row.territoryIds ?? [])],
        ...statementColumns,
      ],
    ),
    resource("requests", "Recherches de partenaires", "Qui cherche un partenaire ou annonce une intention.", tables.requests, [
      ...fieldsOf(tableColumns.requests, { kind: "request : demande ; intention : intention annoncée" }),
    ] as Column<(typeof tables.requests)[number]>[]),
    resource(
      "territories",
      "Territoires",
      "Collectivités et autres territoires, avec leurs codes, leurs noms et leur point.",
      file.territories,
      [
        ["id", "string", "Identifiant stable", ({ id }) => id, { required: true, unique: true }],
        ["level", "string", "Niveau", ({ level }) => level, { required: true, enum: levels }],
        ["level_fr", "string", "Niveau en français", ({ level }) => levelWord(level)],
        ["designation", "string", "Désignation plus fine", ({ designation }) => designation],
        ["country", "string", "FR ou MA", ({ shore }) => shoreFacts[shore].country, { required: true, enum: countries }],
        ["name_fr", "string", "Nom français", ({ names }) => names.fr, { required: true }],
        ["name_ar", "string", "Nom arabe, officiel au Maroc", ({ names }) => names.ar, { required: true }],
        ["name_en", "string", "Nom anglais", ({ names }) => names.en, { required: true }],
        ["code_scheme", "string", "Nomenclature du code", ({ code }) => code?.scheme],
        ["code", "string", "Code dans cette nomenclature", ({ code }) => code?.value],
        ["code_date", "string", "Millésime du code", ({ code }) => code?.date],
        ["iso3166_2", "string", "Code ISO 3166-2 actuel", ({ id }) => tables.territories.find((row) => row.id === id)?.iso3166_2],
        ["parent_id", "string", "Département, province ou préfecture", ({ parentId }) => parentId],
        ["longitude", "number", "Degrés, WGS 84", ({ point }) => point[0]],
        ["latitude", "number", "Degrés, WGS 84", ({ point }) => point[1]],
        [
          "point_basis",
          "string",
          "D'où vient le point : boundary, parent, geonames:<id>, seat:geonames:<id>",
          ({ pointBasis }) => pointBasis,
        ],
        ["valid_from", "string", "Premier jour d'existence, si connu", ({ validFrom }) => validFrom],
        ["valid_to", "string", "Premier jour où il n'existait plus", ({ validTo }) => validTo],
        ["other_names", "string", "Autres noms, séparés par |", ({ otherNames }) => list(otherNames.map(({ name }) => name))],
      ],
    ),
    resource(
      "memberships",
      "Appartenance aux régions",
      "Quel département, quelle province appartient à quelle région, et quand.",
      tables.memberships,
      [...fieldsOf(tableColumns.memberships)] as Column<(typeof tables.memberships)[number]>[],
    ),
    resource("actors", "Acteurs", "Associations, institutions, réseaux et programmes.", tables.actors, [
      ...fieldsOf(tableColumns.actors, { kind: "association, institution, network (réseau) ou programme" }),
    ] as Column<(typeof tables.actors)[number]>[]),
    resource("sources", "Sources", "Les documents cités.", tables.sources, [
      ...fieldsOf(tableColumns.sources, {
        kind: "Sorte de document",
        date: "Date du document : AAAA, AAAA-MM ou AAAA-MM-JJ ; vide si inconnue",
      }),
    ] as Column<(typeof tables.sources)[number]>[]),
    resource("themes", "Thèmes", "Nos thèmes, leur définition et les mots libres qu'ils couvrent.", tables.themes, [
      ...(fieldsOf(tableColumns.themes) as Column<(typeof tables.themes)[number]>[]),
      [
        "words_fr",
        "string",
        "Mots couverts, séparés par |",
        ({ id }) => list(tables.theme_words.filter(({ theme_id }) => theme_id === id).map(({ word_fr }) => word_fr)),
      ],
    ]),
    resource("schemes", "Dispositifs d'appui", "Le fonds conjoint par génération, un fait par ligne.", schemeRows(tables), [
      ...fieldsOf(
        [
          "scheme_id",
          "name_fr",
          "name_ar",
          "name_en",
          "start",
          "end",
          "field",
          "number",
          "unit",
          "text_fr",
          "text_ar",
          "text_en",
          "source_id",
          "locator",
          "confidence",
        ],
        { source_id: "Document d'où vient le fait" },
      ),
    ] as Column<ReturnType<typeof schemeRows>[number]>[]),
    resource(
      "theme-crosswalk",
      "Passage vers les thèmes du fonds conjoint",
      "Thèmes du fonds conjoint 2016-18 et 2019-21 et les nôtres.",
      tables.theme_crosswalk,
      [...fieldsOf(tableColumns.theme_crosswalk)] as Column<(typeof tables.theme_crosswalk)[number]>[],
    ),
    resource("events", "Événements", "Rencontres, réformes, élections et générations du fonds conjoint.", tables.events, [
      ...fieldsOf(tableColumns.events, {
        kind: "meeting : rencontre ; reform : réforme ; election : élection ; fund : génération du fonds conjoint",
        country: "FR, MA ou both",
      }),
    ] as Column<(typeof tables.events)[number]>[]),
    resource("terms", "Durées d'accords", "Accords et programmes dont une source donne le terme.", tables.terms, [
      ...fieldsOf(tableColumns.terms),
    ] as Column<(typeof tables.terms)[number]>[]),
  ];
}

/** Facts on schemes, each beside the name and dates of its scheme. */
function schemeRows(tables: Tables) {
  return tables.scheme_facts.map((fact) => {
    const scheme = tables.schemes.find(({ id }) => id === fact.scheme_id);
    return {
      ...fact,
      name_fr: scheme?.name_fr ?? "",
      name_ar: scheme?.name_ar ?? "",
      name_en: scheme?.name_en ?? "",
      start: scheme?.start ?? "",
      end: scheme?.end ?? "",
    };
  });
}

/** Partnerships as straight lines between their territories, in WGS 84 (RFC 7946). */
function linesOf(file: AtlasFile): string {
  const atlas = buildAtlas(file);
  const features = takeSnapshot(atlas, undefined).entries.map((entry) => {
    const ends = (shore: Shore) => territoryIdsOn(entry.parties, shore);
    const point = (id: string) => atlas.territories.get(id)?.point;
    return {
      type: "Feature",
      id: entry.partnership.id,
      properties: {
        id: entry.partnership.id,
        kind: entry.partnership.kind,
        status: entry.standing.status,
        last_confirmed: entry.standing.confirmed ?? null,
        themes: entry.themes,
        fr_ids: ends("fr"),
        ma_ids: ends("ma"),
      },
      geometry: {
        type: "MultiLineString",
        coordinates: ends("fr").flatMap((from) => ends("ma").map((to) => [point(from), point(to)])),
      },
    };
  });
  return `${JSON.stringify({ type: "FeatureCollection", features })}\n`;
}

/**
 * Files published for reuse under `data/`, with a Frictionless data package that describes them.
 * @returns file name → content
 */
export function buildReuse(tables: Tables, file: AtlasFile): ReadonlyMap<string, string> {
  const resources = resourcesOf(tables, file);
  const text = (value: string | number | boolean | undefined) => (value === undefined ? "" : String(value));
  const files = new Map(
    resources.map(({ name, columns, rows }) => [
      `${name}.csv`,
      formatTable(
        columns.map(([column]) => column),
        rows.map((row) => columns.map(([, , , cell]) => text(cell(row)))),
      ),
    ]),
  );
  files.set("partnerships.geojson", linesOf(file));
  files.set("datapackage.json", `${JSON.stringify(packageOf(resources, file), null, 2)}\n`);
  return files;
}

const openLicence = {
  name: "etalab-2.0",
  path: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
  title: "Licence Ouverte 2.0",
};

/** Positions of Moroccan regions, provinces and préfectures are computed from outlines of OpenStreetMap. */
const openDatabaseLicence = {
  name: "ODbL-1.0",
  path: "https://opendatacommons.org/licenses/odbl/1-0/",
  title: "Open Database License 1.0 : positions calculées sur les limites d’OpenStreetMap",
};
/** Resources that hold such positions. */
const placed: ReadonlySet<string> = new Set(["territories", "partnerships-lines"]);
const licencesOf = (name: string) => (placed.has(name) ? [openLicence, openDatabaseLicence] : [openLicence]);

function packageOf(resources: readonly Resource[], { edition }: AtlasFile) {
  return {
    profile: "tabular-data-package",
    name: "passerelles",
    title: "Passerelles, atlas des partenariats territoriaux franco-marocains",
    description: "Partenariats entre territoires français et marocains : ce qui en a été dit, quand, par qui.",
    version: edition.version,
    created: edition.date,
    licenses: [openLicence, openDatabaseLicence],
    sources: [
      { title: "Documents et pages cités, un par un, dans sources.csv" },
      {
        title: "INSEE, code officiel géographique, via Etalab (Licence Ouverte 2.0)",
        path: "https://github.com/etalab/decoupage-administratif",
      },
      { title: "HCP, RGPH 2024 : codes et noms marocains", path: "https://www.hcp.ma" },
      { title: "GeoNames (CC BY 4.0) : positions et quelques noms arabes de communes", path: "https://www.geonames.org" },
      {
        title: "© les contributeurs d’OpenStreetMap (ODbL 1.0) : limites marocaines, d’où des positions sont calculées",
        path: "https://www.openstreetmap.org/copyright",
      },
      {
        title: "Natural Earth (domaine public) : limites françaises et noms arabes de départements",
        path: "https://www.naturalearthdata.com",
      },
    ],
    resources: [
      ...resources.map(({ name, title, description, columns }) => ({
        name,
        path: `${name}.csv`,
        profile: "tabular-data-resource",
        title,
        description,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
        licenses: licencesOf(name),
        schema: {
          fields: columns.map(([column, type, meaning, , constraints]) => ({
            name: column,
            type,
            description: meaning,
            ...(constraints && Object.keys(constraints).length > 0 && { constraints }),
          })),
          missingValues: [""],
          ...(columns[0]?.[4]?.unique === true && { primaryKey: "id" }),
        },
      })),
      {
        name: "partnerships-lines",
        path: "partnerships.geojson",
        title: "Partenariats, lignes",
        description: "Une ligne droite par couple de territoires, en WGS 84 (RFC 7946).",
        format: "geojson",
        mediatype: "application/geo+json",
        encoding: "utf-8",
        licenses: licencesOf("partnerships-lines"),
      },
    ],
  };
}
