import { designations, levels, type Membership, type Territory } from "../../../domain/model.ts";
import { codeSchemes, countries, shoreFacts, shoreOfCountry } from "../../../domain/shores.ts";
import { codeSchemeWords } from "../codeWords.ts";
import { codeColumns, column, type Columns, columnsInWords, identifier, referenceColumns } from "../column.ts";
import { validityColumns } from "../sharedColumns.ts";
import { table } from "../table.ts";

/** What a territory is and how it is called: columns of the table, and properties of outlines. */
export const describingColumns: Columns<Territory> = [
  identifier(),
  codeColumns(
    {
      name: "level",
      description: "Niveau",
      codes: levels,
      word: (code, words) => words.say(`level.${code}`),
      isRequired: true,
    },
    ({ level }) => level,
  ),
  codeColumns(
    {
      name: "designation",
      description: "Désignation plus fine",
      codes: designations,
      word: (code, words) => words.say(`designation.${code}`),
    },
    ({ designation }) => designation,
  ),
  codeColumns(
    {
      name: "country",
      description: "Pays, code ISO 3166-1",
      codes: countries,
      word: (code, words) => words.say(`shore.${shoreOfCountry(code) ?? "fr"}`),
      isRequired: true,
    },
    ({ shore }) => shoreFacts[shore].country,
  ),
  columnsInWords("name", "Nom, officiel au Maroc", ({ names }, language) => names[language], {
    constraints: { required: true },
  }),
  codeColumns(
    {
      name: "code_scheme",
      description: "Nomenclature du code",
      codes: codeSchemes,
      word: (code, words) => words.of(codeSchemeWords[code]),
    },
    ({ code }) => code?.scheme,
  ),
  column("code", "Code dans cette nomenclature", ({ code }) => code?.value),
  column("code_date", "Millésime du code", ({ code }) => code?.date),
  column(
    "iso3166_2",
    "Code ISO 3166-2 actuel",
    ({ id }, { tables }) => tables.territories.find((row) => row.id === id)?.iso3166_2,
  ),
];

export const territories = table<Territory>({
  name: "territories",
  title: "Territoires",
  description: "Collectivités et autres territoires, avec leurs codes, leurs noms et leur point.",
  rows: ({ atlas }) => [...atlas.territories.values()],
  key: ["id"],
  isPlaced: true,
  columns: [
    ...describingColumns,
    referenceColumns("parent_id", "territories", "Département, province ou préfecture", ({ parentId }) => parentId),
    column("longitude", "Degrés, WGS 84", ({ point }) => point[0], { type: "number" }),
    column("latitude", "Degrés, WGS 84", ({ point }) => point[1], { type: "number" }),
    column(
      "point_basis",
      "D’où vient le point : boundary, dans la limite ; parent, celui du département ; geonames:<id>, seat:geonames:<id>, GeoNames",
      ({ pointBasis }) => pointBasis,
    ),
    validityColumns(),
    column("other_names", "Autres noms, séparés par |", ({ otherNames }) => otherNames.map(({ name }) => name), { isList: true }),
  ],
});

export const memberships = table<Membership>({
  name: "memberships",
  title: "Appartenance aux régions",
  description: "Quel département, quelle province appartient à quelle région, et quand.",
  rows: ({ file }) => file.memberships,
  key: ["department_id", "region_id"],
  columns: [
    referenceColumns(
      "department_id",
      "territories",
      "Département, province ou préfecture",
      ({ departmentId }) => departmentId,
      true,
    ),
    referenceColumns("region_id", "territories", "Région", ({ regionId }) => regionId, true),
    validityColumns(),
  ],
});
