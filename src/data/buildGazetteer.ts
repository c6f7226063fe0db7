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
    distinction: parent.names,
    point: point ?? parent.point,
    pointBasis: point ? "geonames" : "parent",
    population: { count: at(columns.populations[list], row, file), year: at(columns.populationYears, list, file) },
  } as const;
}

/** The département or province of a list of a file. @throws InvalidFile for one that the atlas does not know */
function parentOf(departmentIds: readonly string[], list: number, atlas: Atlas, file: string): Territory {
  const departmentId = at(departmentIds, list, file);
  const parent = atlas.territories.get(departmentId);
  if (!parent) throw new InvalidFile(file, "departmentIds", `unknown territory ${departmentId}`);
  return parent;
}

/** Names of a territory that has one in French, perhaps in Arabic, and none of its own in English. */
const namesOf = (name: string, arabicName = name) => ({ fr: name, ar: arabicName, en: name });

type Body = NonNullable<Territory["intermunicipality"]>;

/** @throws InvalidFile */
function municipalitiesOfFrance(france: FranceFile, list: number, bodies: readonly Body[], atlas: Atlas): Territory[] {
  const file = "france.json";
  const { municipalities, arabicNames } = france;
  const parent = parentOf(municipalities.departmentIds, list, atlas, file);
  const prefix = parent.code?.value ?? "";
  let ordinal = 0;
  return at(municipalities.names, list, file).map((name, row): Territory => {
    ordinal += at(municipalities.codes[list], row, file);
    const code = `${prefix}${String(ordinal).padStart(5 - prefix.length, "0")}`;
    const body = at(municipalities.intermunicipalities[list], row, file);
    const territory: Territory = {
      id: `fr-municipality-${code}`,
      names: namesOf(name, arabicNames[code]),
      code: { scheme: "insee-cog", value: code, date: codeDates.france },
      ...sharedFields(municipalities, list, row, parent, file),
    };
    return body === null ? territory : { ...territory, intermunicipality: at(bodies, body, file) };
  });
}

/** Intermunicipal bodies: they stand where their most populous member does, and add up to their members. */
function intermunicipalitiesOf(france: FranceFile, bodies: readonly Body[], members: readonly Territory[], atlas: Atlas) {
  const file = "france.json";
  const { codes, kinds, departments } = france.intermunicipalities;
  const membersOf = group(members, ({ intermunicipality }) => intermunicipality?.id);
  return bodies.map(({ id, name }, index): Territory => {
    const own = membersOf.get(id) ?? [];
    const parent = parentOf(france.municipalities.departmentIds, at(departments, index, file), atlas, file);
    const largest = own.reduce<Territory | undefined>(
      (best, one) => ((one.population?.count ?? 0) > (best?.population?.count ?? 0) ? one : best),
      undefined,
    );
    return {
      id,
      level: "intermunicipality",
      designation: designationOf[at(kinds, index, file)],
      shore: parent.shore,
      names: namesOf(name),
      otherNames: [],
      code: { scheme: "siren", value: at(codes, index, file), date: codeDates.france },
      parentId: parent.id,
      distinction: parent.names,
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
function municipalitiesOfMorocco({ municipalities, ids }: MoroccoFile, list: number, atlas: Atlas): Territory[] {
  const file = "morocco.json";
  const parent = parentOf(municipalities.departmentIds, list, atlas, file);
  return at(municipalities.names, list, file).map((name, row): Territory => {
    const code = at(municipalities.codes[list], row, file);
    return {
      id: ids[code] ?? `ma-municipality-${code}`,
      names: namesOf(name, at(municipalities.arabicNames[list], row, file)),
      code: { scheme: "hcp-2015", value: code, date: codeDates.morocco },
      ...sharedFields(municipalities, list, row, parent, file),
      isUrban: at(municipalities.urban[list], row, file),
    };
  });
}

/**
 * Every municipality of both countries and every French intermunicipal body, in the order of their codes, a département
 * or province at a time: whoever draws a page meanwhile may pause in between.
 * @param atlas places what has no point of its own, and knows the départements and provinces
 * @throws InvalidFile when a column is too short, or a département is not in the atlas
 */
export function* buildGazetteer(
  france: FranceFile,
  morocco: MoroccoFile,
  atlas: Atlas,
): Generator<readonly Territory[], void, undefined> {
  const bodies = france.intermunicipalities.codes.map((code, index) => ({
    id: `fr-intermunicipality-${code}`,
    name: at(france.intermunicipalities.names, index, "france.json"),
  }));
  const members: Territory[] = [];
  for (const list of france.municipalities.departmentIds.keys()) {
    const own = municipalitiesOfFrance(france, list, bodies, atlas);
    members.push(...own);
    yield own;
  }
  yield intermunicipalitiesOf(france, bodies, members, atlas);
  for (const list of morocco.municipalities.departmentIds.keys()) yield municipalitiesOfMorocco(morocco, list, atlas);
}
