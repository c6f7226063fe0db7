import type { Edition } from "../../domain/model.ts";
import { areaFiles, type AreaFile } from "./areas.ts";
import { openDatabase, openDatabaseOfPositions, openLicence } from "./licences.ts";
import { type Field, separator, type Table } from "./table.ts";

const licencesOf = (isPlaced: boolean) => (isPlaced ? [openLicence, openDatabaseOfPositions] : [openLicence]);

const sources = [
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
];

/** A field as Table Schema describes it; what the items of a list are separated by is a word of ours. */
function describeField({ name, type, description, constraints, isList }: Field) {
  return {
    name,
    type,
    description,
    ...(constraints && Object.keys(constraints).length > 0 && { constraints }),
    ...(isList && { separator }),
  };
}

/** A column of ids is a foreign key, so that tools can check relations; a table names itself by an empty text. */
const foreignKeysOf = ({ name: own, fields }: Table) =>
  fields.flatMap(({ name, reference }) =>
    reference ? [{ fields: name, reference: { resource: reference === own ? "" : reference, fields: "id" } }] : [],
  );

function describeTable(table: Table) {
  const { name, title, description, fields, key, isPlaced } = table;
  const foreignKeys = foreignKeysOf(table);
  return {
    name,
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    licenses: licencesOf(isPlaced),
    schema: {
      fields: fields.map(describeField),
      missingValues: [""],
      primaryKey: key.length === 1 ? key[0] : key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

const layer = {
  profile: "data-resource",
  format: "geojson",
  mediatype: "application/geo+json",
  encoding: "utf-8",
} as const;

const describeArea = ({ name, title, attribution, licences }: AreaFile) => ({
  name,
  path: `${name}.geojson`,
  ...layer,
  title,
  description: `Contours d’aujourd’hui, simplifiés tels que la carte les dessine, en WGS 84 (RFC 7946), avec codes et noms. ${attribution}.`,
  licenses: licences,
});

/** The Frictionless data package: every file with its columns, its relations and its licence. */
export function describePackage(tables: readonly Table[], edition: Edition): object {
  return {
    // Not every resource is a table: some are GeoJSON.
    profile: "data-package",
    name: "passerelles",
    title: "Passerelles, atlas des partenariats territoriaux franco-marocains",
    description: "Partenariats entre territoires français et marocains : ce qui en a été dit, quand, par qui.",
    version: edition.version,
    created: edition.date,
    licenses: [openLicence, openDatabase],
    sources,
    resources: [
      ...tables.map(describeTable),
      {
        name: "partnerships-lines",
        path: "partnerships.geojson",
        ...layer,
        title: "Partenariats, lignes",
        description:
          "Une ligne droite par couple de territoires, en WGS 84 (RFC 7946), avec les colonnes de partnerships.csv ; les listes y sont des listes.",
        licenses: licencesOf(true),
      },
      ...areaFiles.map(describeArea),
    ],
  };
}
