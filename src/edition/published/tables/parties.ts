import type { Party } from "../../../domain/model.ts";
import { shores } from "../../../domain/shores.ts";
import { codeColumns, column, referenceColumns } from "../column.ts";
import { validityColumns } from "../sharedColumns.ts";
import { table } from "../table.ts";

interface PartyRow extends Party {
  readonly partnershipId: string;
  /** Which it is among the parties of its partnership. */
  readonly rank: number;
}

export const parties = table<PartyRow>({
  name: "parties",
  title: "Parties",
  description:
    "Qui est partie à quel partenariat : une collectivité, ou un acteur placé sur un territoire ; une ligne par partie.",
  rows: ({ atlas }) =>
    [...atlas.partnerships.values()].flatMap(({ id, parties: own }) =>
      own.map((party, index) => ({ ...party, partnershipId: id, rank: index + 1 })),
    ),
  key: ["partnership_id", "rank"],
  columns: [
    referenceColumns("partnership_id", "partnerships", "Partenariat", ({ partnershipId }) => partnershipId, true),
    referenceColumns(
      "part_id",
      "parts",
      "Part du partenariat dont elle est partie ; vide si c’est de l’ensemble",
      ({ partId }) => partId,
    ),
    column("rank", "Rang parmi les parties du même partenariat", ({ rank }) => rank, { type: "integer" }),
    codeColumns(
      { name: "shore", description: "Côté", codes: shores, word: (code, words) => words.say(`shore.${code}`), isRequired: true },
      ({ shore }) => shore,
    ),
    referenceColumns(
      "territory_id",
      "territories",
      "Territoire partie, ou sur lequel l’acteur est placé",
      ({ territoryId }) => territoryId,
      true,
    ),
    referenceColumns("actor_id", "actors", "Acteur partie ; vide si le territoire l’est lui-même", ({ actorId }) => actorId),
    validityColumns(),
  ],
});
