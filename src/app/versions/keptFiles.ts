import { files } from "../../data/files.ts";
import { languages } from "../../domain/languages.ts";
import { tableNames } from "../../edition/tables.ts";

/** Where the worker of the page keeps what may change without a build; its settings (`.build/offline.ts`) name it too. */
export const editionCache = "edition";

/** Files of the edition that a page without network asks for, all of them, so that what is kept is of one edition. */
export const keptFiles: readonly string[] = [
  files.atlas,
  files.funding,
  files.minutesLexicon,
  files.changelog,
  ...languages.map((language) => files.sentences[language]),
  ...tableNames.map(files.table),
];

/** What a host need not have. */
export const keptIfThere: readonly string[] = [files.publisher, files.dataPackage];
