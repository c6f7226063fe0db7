import { gzipSync } from "node:zlib";
import {
  type Area,
  areasOf,
  faultsOfRings,
  holesOf,
  isInside,
  mergeByTopology,
  middlesOfLines,
  type ReadTopology,
  squareMetres,
  unionOf,
  whereIs,
} from "../boundaries/geometry.ts";
import { METROPOLITAN_DEPARTMENTS, MOROCCAN_DEPARTMENTS, OVERSEAS_DEPARTMENTS } from "../boundaries/identifiers.ts";

/** That a département, province or préfecture belongs to a region. */
export interface Membership {
  readonly departmentId: string;
  readonly regionId: string;
}

/** Most that all files together may weigh, in bytes after gzip -9. */
const BUDGET = 150_000;

/** By how much the area of a country may differ from the sum of its départements, as a share of it. */
const AREA_TOLERANCE = 0.0001;

/** A position inside each hole that is really there, longitude and latitude in WGS 84 degrees. */
const LLIVIA = [1.967, 42.461];
const TRUE_HOLES_OF_REGIONS: readonly (readonly number[])[] = [
  // A Spanish town inside Pyrénées-Orientales, so inside Occitanie.
  LLIVIA,
  // The Enclave des papes: part of Vaucluse (Provence) inside Drôme (Auvergne-Rhône-Alpes).
  [4.967, 44.364],
  // Two pieces of Hautes-Pyrénées (Occitanie) inside Pyrénées-Atlantiques (Nouvelle-Aquitaine).
  [-0.092, 43.359],
  [-0.11, 43.274],
];

interface Part {
  readonly file: string;
  readonly topology: ReadTopology;
  readonly expected: readonly string[];
  readonly departments: readonly Area[];
}

/**
 * Checks that the boundary files keep what the atlas promises about them.
 *
 * @param files file name -> content, as buildBoundaries gives them or as they were read back.
 * @param memberships the region of each département, province and préfecture.
 * @returns the broken promises in plain English; empty when all are kept. Takes a few seconds.
 * @throws SyntaxError when a file is no JSON.
 */
export function checkBoundaries(files: ReadonlyMap<string, string>, memberships: readonly Membership[]): string[] {
  const missing = ["france.topo.json", "france-overseas.topo.json", "morocco.topo.json", "land.topo.json"].filter(
    (name) => !files.has(name),
  );
  if (missing.length > 0) return missing.map((name) => `${name} is missing`);

  const metropolitan = readPart(files, "france.topo.json", METROPOLITAN_DEPARTMENTS);
  const overseas = readPart(files, "france-overseas.topo.json", OVERSEAS_DEPARTMENTS);
  const morocco = readPart(files, "morocco.topo.json", MOROCCAN_DEPARTMENTS);
  const land = readTopology(files, "land.topo.json");
  const parts = [metropolitan, overseas, morocco];
  const unsound = [
    ...parts.flatMap(everyDepartmentIsThereOnce),
    ...parts.flatMap((part) => everyRingIsSound(part.file, part.departments)),
    ...everyRingIsSound("land.topo.json", areasOf(land, "land")),
  ];
  // What follows compares areas, which means nothing while a ring crosses itself.
  if (unsound.length > 0) return unsound;
  return [
    ...parts.flatMap(departmentsFitTogether),
    ...everyDepartmentHasARegion(parts, memberships),
    ...parts.flatMap((part) => everyRegionIsWhole(part, memberships)),
    ...noSeaShowsBetweenCountries([metropolitan, morocco], land),
    ...noBorderCrosses([metropolitan, morocco], land),
    ...filesStayLight(files),
  ];
}

function readTopology(files: ReadonlyMap<string, string>, file: string): ReadTopology {
  return JSON.parse(files.get(file) ?? "{}") as ReadTopology;
}

function readPart(files: ReadonlyMap<string, string>, file: string, expected: readonly string[]): Part {
  const topology = readTopology(files, file);
  return { file, topology, expected, departments: areasOf(topology, "departments") };
}

function everyDepartmentIsThereOnce({ file, expected, departments }: Part): string[] {
  const found = departments.map(({ id }) => String(id));
  const missing = expected.filter((id) => !found.includes(id));
  const unknown = found.filter((id) => !expected.includes(id));
  const doubled = found.filter((id, index) => found.indexOf(id) !== index);
  return [
    ...missing.map((id) => `${file}: ${id} is missing`),
    ...unknown.map((id) => `${file}: ${id} is not a département, province or préfecture`),
    ...doubled.map((id) => `${file}: ${id} is there twice`),
  ];
}

function everyRingIsSound(file: string, areas: readonly Area[]): string[] {
  return areas.flatMap((one) => faultsOfRings(one).map((fault) => `${file}: ${one.id} ${fault}`));
}

/** Overlaps make the whole smaller than the sum of its parts; gaps are holes in the whole. */
function departmentsFitTogether({ file, departments }: Part): string[] {
  const whole = unionOf(departments);
  const share = squareMetres([whole]) / squareMetres(departments) - 1;
  const overlaps =
    Math.abs(share) > AREA_TOLERANCE
      ? [`${file}: départements overlap, their union differs by ${(share * 100).toFixed(3)} % from their sum`]
      : [];
  const gaps = holesOf(whole).filter((hole) => !isInside(LLIVIA, hole));
  return [...overlaps, ...gaps.map((hole) => `${file}: there is a gap between départements near ${whereIs(hole)}`)];
}

function everyDepartmentHasARegion(parts: readonly Part[], memberships: readonly Membership[]): string[] {
  const expected = parts.flatMap((part) => part.expected);
  const members = memberships.map(({ departmentId }) => departmentId);
  return [
    ...expected.filter((id) => !members.includes(id)).map((id) => `${id} belongs to no region`),
    ...members.filter((id) => !expected.includes(id)).map((id) => `${id} belongs to a region but has no boundary`),
  ];
}

/** Regions are merged in the application: a hole would be a département forgotten, or a line that does not fit. */
function everyRegionIsWhole({ file, topology, expected }: Part, memberships: readonly Membership[]): string[] {
  const members = memberships.filter(({ departmentId }) => expected.includes(departmentId));
  const regionIds = new Set(members.map(({ regionId }) => regionId));
  return [...regionIds].flatMap((regionId) => {
    const own = members.filter((member) => member.regionId === regionId).map(({ departmentId }) => departmentId);
    const region = mergeByTopology(topology, "departments", new Set(own));
    if (squareMetres([region]) === 0) return [`${file}: the region ${regionId} is empty`];
    const holes = holesOf(region).filter((hole) => !TRUE_HOLES_OF_REGIONS.some((inside) => isInside([...inside], hole)));
    return holes.map((hole) => `${file}: the region ${regionId} has a hole near ${whereIs(hole)}`);
  });
}

/** No stretch of sea is shut in by land anywhere in the backdrop, so any hole in the land is a misfit. */
function noSeaShowsBetweenCountries(countries: readonly Part[], land: ReadTopology): string[] {
  const everything = unionOf([...countries.flatMap(({ departments }) => departments), ...areasOf(land, "land")]);
  return holesOf(everything).map((hole) => `land.topo.json: the sea shows through the land near ${whereIs(hole)}`);
}

/** Above all, no line is drawn across the south of Morocco: the atlas shows no disputed line. */
function noBorderCrosses(countries: readonly Part[], land: ReadTopology): string[] {
  const middles = middlesOfLines(land, "borders");
  return countries.flatMap(({ file, departments }) => {
    const crossing = departments.filter((one) => middles.some((middle) => isInside(middle, one)));
    return crossing.map(({ id }) => `land.topo.json: a border runs through ${id} of ${file}`);
  });
}

function filesStayLight(files: ReadonlyMap<string, string>): string[] {
  const weight = [...files.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  return weight > BUDGET ? [`the boundary files weigh ${weight} bytes after gzip, more than ${BUDGET}`] : [];
}
