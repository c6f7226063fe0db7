import { stateBases } from "../../../domain/model.ts";
import type { ToolUse } from "../../../domain/tools.ts";
import { column, columnsInWords, referenceColumns } from "../column.ts";
import { citationColumns, confidenceColumns, dateBasisColumns, dateMeaning } from "../sharedColumns.ts";
import { table } from "../table.ts";

export const toolUses = table<ToolUse>({
  name: "tool-uses",
  title: "Usages d’outils",
  description: "Quel partenariat s’est servi de quel outil, depuis quand, avec quel résultat connu.",
  rows: ({ atlas }) => [...atlas.partnerships.values()].flatMap(({ toolUses: own }) => own),
  key: ["partnership_id", "tool_id", "source_id"],
  columns: [
    referenceColumns("partnership_id", "partnerships", "Partenariat", ({ partnershipId }) => partnershipId, true),
    referenceColumns("tool_id", "tools", "Outil", ({ toolId }) => toolId, true),
    column("since", `Depuis quand : ${dateMeaning}`, ({ since }) => since),
    dateBasisColumns("date_basis", stateBases, ({ dateBasis }) => dateBasis),
    columnsInWords("result", "Ce qui en est sorti, selon la source", ({ result }, language) => result?.[language]),
    citationColumns(),
    confidenceColumns(),
  ],
});
