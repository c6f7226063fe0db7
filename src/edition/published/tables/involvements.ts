import { type Involvement, roles } from "../../../domain/model.ts";
import { codeColumns, referenceColumns } from "../column.ts";
import { citationColumns } from "../sharedColumns.ts";
import { table } from "../table.ts";

type InvolvementRow = Involvement & { readonly partnershipId: string };

export const involvements = table<InvolvementRow>({
  name: "involvements",
  title: "Participations",
  description: "Acteurs qui prennent part à un partenariat sans y être partie.",
  rows: ({ atlas }) =>
    [...atlas.partnerships.values()].flatMap(({ id, involvements: own }) => own.map((one) => ({ ...one, partnershipId: id }))),
  key: ["partnership_id", "actor_id", "role", "source_id"],
  columns: [
    referenceColumns("partnership_id", "partnerships", "Partenariat", ({ partnershipId }) => partnershipId, true),
    referenceColumns("actor_id", "actors", "Acteur", ({ actorId }) => actorId, true),
    codeColumns(
      {
        name: "role",
        description: "Rôle",
        codes: roles,
        word: (code, words) => words.say(`role.${code}`),
        isRequired: true,
      },
      ({ role }) => role,
    ),
    citationColumns(),
  ],
});
