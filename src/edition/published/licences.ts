/** A licence as the data package names it. */
export interface Licence {
  readonly name: string;
  readonly path: string;
  readonly title: string;
}

export const openLicence: Licence = {
  name: "etalab-2.0",
  path: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
  title: "Licence Ouverte 2.0",
};

/** Of whatever derives from outlines of OpenStreetMap. */
export const openDatabase: Licence = {
  name: "ODbL-1.0",
  path: "https://opendatacommons.org/licenses/odbl/1-0/",
  title: "Open Database License 1.0 : limites d’OpenStreetMap",
};

/** Positions of Moroccan regions, provinces and préfectures are computed from such outlines. */
export const openDatabaseOfPositions: Licence = {
  ...openDatabase,
  title: "Open Database License 1.0 : positions calculées sur les limites d’OpenStreetMap",
};

export const naturalEarth: Licence = {
  name: "other-pd",
  path: "https://www.naturalearthdata.com/about/terms-of-use/",
  title: "Domaine public : contours de Natural Earth",
};
