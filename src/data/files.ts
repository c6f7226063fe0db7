import { byLanguage } from "../domain/languages.ts";
import franceOverseas from "../../geodata/published/boundaries/france-overseas.topo.json?url";
import france from "../../geodata/published/boundaries/france.topo.json?url";
import land from "../../geodata/published/boundaries/land.topo.json?url";
import morocco from "../../geodata/published/boundaries/morocco.topo.json?url";
import water from "../../geodata/published/boundaries/water.topo.json?url";
import gazetteerOfFrance from "../../geodata/published/gazetteer/france.json?url";
import landscapes from "../../geodata/published/gazetteer/landscapes.json?url";
import gazetteerOfMorocco from "../../geodata/published/gazetteer/morocco.json?url";

/** The folder of the page, from the page, or from a worker, whose code lies in a folder of it. */
const site = typeof document === "undefined" ? "../" : "./";

/**
 * Where the edition lies beside the page, whatever its version: who publishes another one replaces the files, and builds
 * nothing. Outlines and gazetteer change with maps and official lists, and are files of the build.
 */
const inEdition = (name: string) => `${site}data/edition/${name}`;

/** Addresses of the published files; the only place that knows where they lie. */
export const files = {
  atlas: inEdition("atlas.json"),
  funding: inEdition("funding.json"),
  gazetteer: { france: gazetteerOfFrance, morocco: gazetteerOfMorocco, landscapes },
  minutesLexicon: inEdition("minutes-lexicon.json"),
  changelog: inEdition("changelog.txt"),
  table: (name: string) => inEdition(`tables/${name}.csv`),
  sentences: byLanguage((language) => inEdition(`sentences.${language}.json`)),
  /** What describes the files for reuse: they lie beside the edition, and may be of another one. */
  dataPackage: `${site}data/datapackage.json`,
  /** Beside the page, not in the edition: who hosts the site writes it, and keeps it from one edition to the next. */
  publisher: "./publisher.json",
  boundaries: { france, franceOverseas, morocco, land, water },
} as const;
