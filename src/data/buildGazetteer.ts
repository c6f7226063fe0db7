import { group } from "d3-array";
import type { Atlas, Designation, Point, Territory } from "../domain/model.ts";
import type { FranceFile, IntermunicipalityKind, MoroccoFile } from "./gazetteerFile.ts";
import { InvalidFile } from "./schema.ts";

/** Editions of the codes: the COG of the package, the codes of the census. */
const codeDates = { france: "2026", morocco: "2024" } as const;

const designationOf: Readonly<Record<IntermunicipalityKind, Designation>> = {
  CC: "municipality-community",
  CA: "agglomeration-community",
  CU: "urban-community",
  METRO: "metropolis",
  MET69: "special-status",
};

/** What stands at a place of a column. @throws InvalidFile when the column is too short */
function at<Cell>(column: readonly Cell[] | undefined, index: number, file: string): Cell {
  const cell = column?.[index];
  if (cell === undefined) throw new InvalidFile(file, `row ${index}`, "a column is too short");
  return cell;
}

type Columns = (FranceFile | MoroccoFile)["municipalities"];

/** Where a municipality stands, and how many people live there: what both countries tell in the same columns. */
function sharedFields(columns: Columns, list: number, row: number, parent: Territory, file: string) {
  const [longitude, latitude] = [at(columns.longitudes[list], row, file), at(columns.latitudes[list], row, file)];
  const origin = at(columns.origins, list, file);
  const point: Point | undefined =
    longitude === null || latitude === null ? undefined : [(origin[0] + longitude) / 1000, (origin[1] + latitude) / 1000];
  return {
    level: "municipality",
    designation: "municipality",
    shore: parent.shore,
    otherNames: [],
    parentId: parent.id,
    point: point ?? parent.point,
    pointBasis: point ? "geonames" : "parent",
    population: { count: at(columns.populations[list], row, file), year: at(columns.populationYears, list, file) },
  } as const;
}

/** Départements or provinces of the lists of a file. @throws InvalidFile for one that the atlas does not know */
function parentsOf(departmentIds: readonly string[], atlas: Atlas, file: string): readonly Territory[] {
  return departmentIds.map((id) => {
    const parent = atlas.territories.get(id);
    if (!parent) throw new InvalidFile(file, "departmentIds", `unknown territory ${id}`);
    return parent;
  });
}

/** Names of a territory that has one in French, perhaps in Arabic, and none of its own in English. */
const namesOf = (name: string, arabicName = name) => ({ fr: name, ar: arabicName, en: name });

/** @throws InvalidFile */
function municipalitiesOfFrance({ municipalities, arabicNames, intermunicipalities }: FranceFile, atlas: Atlas): Territory[] {
  const file = "france.json";
  return parentsOf(municipalities.departmentIds, atlas, file).flatMap((parent, list) => {
    const prefix = parent.code?.value ?? "";
    let ordinal = 0;
    return at(municipalities.names, list, file).map((name, row): Territory => {
      ordinal += at(municipalities.codes[list], row, file);
      const code = `${prefix}${String(ordinal).padStart(5 - prefix.length, "0")}`;
      const body = at(municipalities.intermunicipalities[list], row, file);
      const intermunicipality = body === null ? undefined : at(intermunicipalities.codes, body, file);
      return {
        id: `fr-municipality-${code}`,
        names: namesOf(name, arabicNames[code]),
        code: { scheme: "insee-cog", value: code, date: codeDates.france },
        ...sharedFields(municipalities, list, row, parent, file),
        ...(intermunicipality !== undefined &&
          body !== null && {
            intermunicipality: {
              id: `fr-intermunicipality-${intermunicipality}`,
              name: at(intermunicipalities.names, body, file),
            },
          }),
      };
    });
  });
}

/** Intermunicipal bodies: they stand where their most populous member does, and add up to their members. */
function intermunicipalitiesOf(
  { municipalities, intermunicipalities }: FranceFile,
  members: readonly Territory[],
  atlas: Atlas,
): Territory[] {
  const file = "france.json";
  const parents = parentsOf(municipalities.departmentIds, atlas, file);
  const membersOf = group(members, ({ intermunicipality }) => intermunicipality?.id);
  return intermunicipalities.codes.map((code, index): Territory => {
    const id = `fr-intermunicipality-${code}`;
    const own = membersOf.get(id) ?? [];
    const parent = at(parents, at(intermunicipalities.departments, index, file), file);
    const largest = own.reduce<Territory | undefined>(
      (best, one) => ((one.population?.count ?? 0) > (best?.population?.count ?? 0) ? one : best),
      undefined,
    );
    return {
      id,
      level: "intermunicipality",
      designation: designationOf[at(intermunicipalities.kinds, index, file)],
      shore: parent.shore,
      names: namesOf(at(intermunicipalities.names, index, file)),
      otherNames: [],
      code: { scheme: "siren", value: code, date: codeDates.france },
      parentId: parent.id,
      point: largest?.point ?? parent.point,
      pointBasis: "member",
      population: {
        count: own.reduce((sum, { population }) => sum + (population?.count ?? 0), 0),
        year: Math.max(...own.map(({ population }) => population?.year ?? 0)),
      },
    };
  });
}

/** @throws InvalidFile */
function municipalitiesOfMorocco({ municipalities, ids }: MoroccoFile, atlas: Atlas): Territory[] {
  const file = "morocco.json";
  return parentsOf(municipalities.departmentIds, atlas, file).flatMap((parent, list) =>
    at(municipalities.names, list, file).map((name, row): Territory => {
      const code = at(municipalities.codes[list], row, file);
      return {
        id: ids[code] ?? `ma-municipality-${code}`,
        names: namesOf(name, at(municipalities.arabicNames[list], row, file)),
        code: { scheme: "hcp-2015", value: code, date: codeDates.morocco },
        ...sharedFields(municipalities, list, row, parent, file),
        isUrban: at(municipalities.urban[list], row, file),
      };
    }),
  );
}

/**
 * Every municipality of both countries and every French intermunicipal body, in the order of their codes.
 * @param atlas places what has no point of its own, and knows the départements and provinces
 * @throws InvalidFile when a column is too short, or a département is not in the atlas
 */
export function buildGazetteer(france: FranceFile, morocco: MoroccoFile, atlas: Atlas): readonly Territory[] {
  const municipalities = municipalitiesOfFrance(france, atlas);
  return [...municipalities, ...intermunicipalitiesOf(france, municipalities, atlas), ...municipalitiesOfMorocco(morocco, atlas)];
}
