import type { Language } from "../domain/languages.ts";
import atlas from "../../geodata/published/atlas.json?url";
import franceOverseas from "../../geodata/published/boundaries/france-overseas.topo.json?url";
import france from "../../geodata/published/boundaries/france.topo.json?url";
import land from "../../geodata/published/boundaries/land.topo.json?url";
import morocco from "../../geodata/published/boundaries/morocco.topo.json?url";
import water from "../../geodata/published/boundaries/water.topo.json?url";
import funding from "../../geodata/published/funding.json?url";
import gazetteerOfFrance from "../../geodata/published/gazetteer/france.json?url";
import landscapes from "../../geodata/published/gazetteer/landscapes.json?url";
import gazetteerOfMorocco from "../../geodata/published/gazetteer/morocco.json?url";
import sentencesAr from "../../geodata/published/sentences.ar.json?url";
import sentencesEn from "../../geodata/published/sentences.en.json?url";
import sentencesFr from "../../geodata/published/sentences.fr.json?url";

const sentences: Readonly<Record<Language, string>> = { fr: sentencesFr, ar: sentencesAr, en: sentencesEn };

/** Addresses of the published files; the only place that knows where they lie. */
export const files = {
  atlas,
  funding,
  gazetteer: { france: gazetteerOfFrance, morocco: gazetteerOfMorocco, landscapes },
  sentences,
  boundaries: { france, franceOverseas, morocco, land, water },
} as const;
