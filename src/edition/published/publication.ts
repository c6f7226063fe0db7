import { buildAtlas } from "../../data/buildAtlas.ts";
import type { AtlasFile, FundingFile, SentencesFile } from "../../data/schema.ts";
import { byLanguage, type Language } from "../../domain/languages.ts";
import type { Atlas } from "../../domain/model.ts";
import { type Snapshot, takeSnapshot } from "../../domain/snapshot.ts";
import type { Words } from "../../i18n/words.tsx";
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

/** Gathers what is published. */
export function preparePublication(tables: Tables, file: AtlasFile, words: Publication["words"]): Publication {
  const atlas = buildAtlas(file);
  return {
    tables,
    file,
    atlas,
    funding: assembleFunding(tables),
    snapshot: takeSnapshot(atlas, undefined),
    words,
    sentences: byLanguage((language) => assembleSentences(tables, language)),
  };
}
