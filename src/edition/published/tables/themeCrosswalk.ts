import type { Scheme } from "../../../domain/model.ts";
import { column, columnsInWords, referenceColumns, referenceListColumns } from "../column.ts";
import { table } from "../table.ts";

type CrosswalkRow = Scheme["themes"][number] & { readonly schemeId: string };

export const themeCrosswalk = table<CrosswalkRow>({
  name: "theme-crosswalk",
  title: "Passage vers les thèmes du fonds conjoint",
  description: "Thèmes du fonds conjoint 2016-18 et 2019-21 et les nôtres.",
  rows: ({ funding }) => funding.schemes.flatMap(({ id, themes }) => themes.map((theme) => ({ ...theme, schemeId: id }))),
  key: ["scheme_id", "number"],
  columns: [
    referenceColumns("scheme_id", "scheme-list", "Dispositif", ({ schemeId }) => schemeId, true),
    column("number", "Numéro dans la liste du dispositif", ({ number }) => number, { constraints: { required: true } }),
    columnsInWords("label", "Intitulé", ({ names }, language) => names[language]),
    referenceListColumns("theme_ids", "themes", "Nos thèmes", ({ themeIds }) => themeIds),
    referenceColumns("source_id", "sources", "Document", ({ sourceId }) => sourceId, true),
  ],
});
