import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sourceLanguage } from "../src/domain/languages.ts";
import { type OpeningParts, openingParts } from "../src/pages/openingParts.tsx";
import { siteAddress } from "./address.ts";
import { readHouseMeasure } from "./letters.ts";
import { readAtlas, readBoundaries, wordsIn } from "./published.ts";

/** What the page says before any script, from the edition that lies in the repository. */
export const openingOfEdition = (): OpeningParts =>
  openingParts({
    atlas: readAtlas(),
    boundaries: readBoundaries(),
    words: wordsIn[sourceLanguage],
    measure: readHouseMeasure(),
    address: siteAddress(),
    tables: readdirSync(join(import.meta.dirname, "../public/data")).flatMap((name) =>
      name.endsWith(".csv") ? [`data/${name}`] : [],
    ),
  });
