import { type Confidence, confidences, type StateBasis, type ThemeId } from "../../domain/model.ts";
import { themeName } from "../../i18n/words.tsx";
import {
  codeColumns,
  codeListColumns,
  column,
  type Column,
  columnsInWords,
  referenceColumns,
  referenceListColumns,
} from "./column.ts";

/** Columns that several tables have. */

export const dateMeaning = "AAAA, AAAA-MM ou AAAA-MM-JJ ; vide si inconnue";

/** Which document says so, and where in it. */
export function citationColumns<Row extends { readonly sourceId: string; readonly locator?: string }>(): readonly Column<Row>[] {
  return [
    ...referenceColumns<Row>("source_id", "sources", "Document", ({ sourceId }) => sourceId, true),
    column<Row>("locator", "Où dans le document : lignes d’un texte", ({ locator }) => locator),
  ];
}

/** Further documents. */
export function otherSourceColumns<Row extends { readonly otherSourceIds?: readonly string[] }>(
  description: string,
): readonly Column<Row>[] {
  return referenceListColumns<Row>("other_source_ids", "sources", description, ({ otherSourceIds = [] }) => otherSourceIds);
}

export function confidenceColumns<Row extends { readonly confidence: Confidence }>(): readonly Column<Row>[] {
  return codeColumns<Row, Confidence>(
    {
      name: "confidence",
      description: "À quel point nous sommes sûrs que la source le dit et a raison",
      codes: confidences,
      word: (code, words) => words.say(`confidence.${code}`),
      isRequired: true,
    },
    ({ confidence }) => confidence,
  );
}

/** Where a date comes from. */
export function dateBasisColumns<Row>(
  name: "date_basis" | "basis",
  bases: readonly StateBasis[],
  of: (row: Row) => StateBasis | undefined,
): readonly Column<Row>[] {
  return codeColumns<Row, StateBasis>(
    { name, description: "D’où vient la date", codes: bases, word: (code, words) => words.say(`basis.${code}`) },
    of,
  );
}

/** Bounds of validity. */
export function validityColumns<
  Row extends { readonly validFrom?: string; readonly validTo?: string },
>(): readonly Column<Row>[] {
  return [
    column<Row>("valid_from", "Premier jour ; vide si inconnu", ({ validFrom }) => validFrom),
    column<Row>("valid_to", "Premier jour où ce n’est plus vrai ; vide si ce l’est encore", ({ validTo }) => validTo),
  ];
}

/** Free words of the source: French ones are the key, the others stand beside. */
export function wordColumns<Row extends { readonly keywords: readonly string[] }>(): readonly Column<Row>[] {
  return [
    column<Row>("words", "Mots libres de la source, séparés par |", ({ keywords }) => keywords, { isList: true }),
    ...columnsInWords<Row>(
      "words",
      "Les mêmes, séparés par |",
      ({ keywords }, language, { atlas }) => keywords.map((id) => atlas.keywords.get(id)?.names[language] ?? id),
      { isList: true },
    ),
  ];
}

/** How a document writes it. */
export const asWrittenColumn = <Row extends { readonly asWritten?: string }>(): Column<Row> =>
  column<Row>("as_written", "Noms et termes de la source, tels qu’écrits, séparés par « / »", ({ asWritten }) => asWritten);

/** What a document says, in our own words. */
export function summaryColumns<Row extends { readonly id: string }>(): readonly Column<Row>[] {
  return columnsInWords<Row>(
    "summary",
    "Ce que dit la source, dans nos mots",
    ({ id }, language, { sentences }) => sentences[language].summaries[id],
  );
}

/** Themes, in codes and words. */
export function themeColumns<Row>(of: (row: Row) => readonly ThemeId[]): readonly Column<Row>[] {
  return codeListColumns<Row, ThemeId>(
    { name: "themes", description: "Thèmes", word: (code, words, { atlas }) => themeName(words, atlas, code) },
    of,
  );
}
