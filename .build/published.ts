/** The edition and its words, for what is made of them while the site is built. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Topology } from "topojson-specification";
import { buildAtlas } from "../src/data/buildAtlas.ts";
import { atlasFile, checkFile } from "../src/data/schema.ts";
import { byLanguage, type Language } from "../src/domain/languages.ts";
import { typeset } from "../src/edition/typesetting.ts";
import { ar } from "../src/i18n/ar.ts";
import { en } from "../src/i18n/en.ts";
import { fr } from "../src/i18n/fr.ts";
import { createWords, type Words } from "../src/i18n/words.tsx";
import type { Boundaries } from "../src/map/geometry/shapes.ts";

const folder = join(import.meta.dirname, "../geodata/published");
const readJson = (path: string) => JSON.parse(readFileSync(join(folder, path), "utf8"));

/** A file of the edition, as it is written. */
export const readEdition = (name: string): unknown => readJson(`edition/${name}`);

/** The atlas of the edition. */
export const readAtlas = () => buildAtlas(checkFile("atlas.json", atlasFile, readEdition("atlas.json")));

/** The boundary files that the map draws. */
export function readBoundaries(): Boundaries {
  const topology = (name: string): Topology => readJson(`boundaries/${name}.topo.json`);
  return { france: topology("france"), franceOverseas: topology("france-overseas"), morocco: topology("morocco") };
}

const catalogues = { fr, ar, en } satisfies Readonly<Record<Language, unknown>>;

/** Words of each language, set as a page of it sets them. */
export const wordsIn: Readonly<Record<Language, Words>> = byLanguage((language) => {
  const words = createWords(language, catalogues[language]);
  return { ...words, say: (id, values) => typeset(words.say(id, values), language) };
});
