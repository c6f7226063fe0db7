import { kinds, type Part } from "../../../domain/model.ts";
import { codeColumns, columnsInWords, identifier, referenceColumns } from "../column.ts";
import { namesOf } from "../names.ts";
import { table } from "../table.ts";

export const parts = table<Part>({
  name: "parts",
  title: "Parts de partenariats",
  description:
    "Ce qui est dit à part d’une autre collectivité engagée par le même accord : raconté et compté avec un partenariat, et aucun à soi seul.",
  rows: ({ atlas }) => [...atlas.parts.values()],
  key: ["id"],
  columns: [
    identifier(),
    columnsInWords("title", "Nom", ({ id }, language, publication) => namesOf.parts(publication, id, language)),
    codeColumns(
      { name: "kind", description: "Nature", codes: kinds, word: (code, words) => words.say(`kind.${code}`), isRequired: true },
      ({ kind }) => kind,
    ),
    referenceColumns(
      "partnership_id",
      "partnerships",
      "Partenariat qui en raconte l’histoire",
      ({ partnershipId }) => partnershipId,
      true,
    ),
  ],
});
