import { buildAtlas } from "../../../src/data/buildAtlas.ts";
import type { AtlasFile, FundingFile, SentencesFile } from "../../../src/data/schema.ts";
import { byLanguage, type Language, languages } from "../../../src/domain/languages.ts";
import type { Atlas } from "../../../src/domain/model.ts";
import { type Snapshot, takeSnapshot } from "../../../src/domain/snapshot.ts";
import { languageFacts } from "../../../src/i18n/languages.ts";
import { createWords, type Words } from "../../../src/i18n/words.tsx";
import { assembleFunding } from "../assemble/funding.ts";
import { assembleSentences } from "../assemble/sentences.ts";
import type { Tables } from "../tables.ts";

/** All that the files for reuse are made from: what the site loads, and its words in every language. */
export interface Publication {
  /** The tables kept by hand, for the few columns that the site has no use for. */
  readonly tables: Tables;
  readonly file: AtlasFile;
  readonly funding: FundingFile;
  readonly atlas: Atlas;
  /** The atlas as it stands on the day of the edition. */
  readonly snapshot: Snapshot;
  readonly words: Readonly<Record<Language, Words>>;
  readonly sentences: Readonly<Record<Language, SentencesFile>>;
}

async function loadWords(): Promise<Publication["words"]> {
  const catalogues = new Map(
    await Promise.all(languages.map(async (language) => [language, await languageFacts[language].load()] as const)),
  );
  return byLanguage((language) => {
    const messages = catalogues.get(language);
    if (!messages) throw new Error(`no catalogue of ${language}`);
    return createWords(language, messages);
  });
}

/** Gathers what is published, with the catalogues of all languages. */
export async function preparePublication(tables: Tables, file: AtlasFile): Promise<Publication> {
  const atlas = buildAtlas(file);
  return {
    tables,
    file,
    atlas,
    funding: assembleFunding(tables),
    snapshot: takeSnapshot(atlas, undefined),
    words: await loadWords(),
    sentences: byLanguage((language) => assembleSentences(tables, language)),
  };
}
