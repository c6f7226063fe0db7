import { buildAtlas } from "../../data/buildAtlas.ts";
import { shores } from "../../domain/shores.ts";
import { takeSnapshot } from "../../domain/snapshot.ts";
import { keyOf } from "../contribution/keys.ts";
import type { Tables } from "../tables.ts";
import type { Finding, Pledge, Pledges } from "./pledge.ts";

/** What is found of a partnership. */
const ofPartnership = (key: string, said: string, more: Pick<Finding, "column" | "detail"> = {}): Finding => ({
  table: "partnerships",
  key,
  said,
  ...more,
});

const everyPartnershipHasTwoKnownEnds: Pledge = (tables) =>
  tables.partnerships.flatMap(({ id }) =>
    shores.flatMap((shore) =>
      tables.parties.some((party) => party.partnership_id === id && party.shore === shore && party.territory_id !== "")
        ? []
        : [ofPartnership(id, `partnerships.csv: ${id} has no territory on the shore ${shore}`, { detail: shore })],
    ),
  );

const everyPartyStandsOnItsShore: Pledge = (tables) =>
  tables.parties
    .filter(({ territory_id, shore }) => !territory_id.startsWith(`${shore}-`))
    .map((row) => ({
      table: "parties",
      key: keyOf("parties", row),
      column: "territory_id",
      detail: row.territory_id,
      said: `parties.csv: ${row.partnership_id}: ${row.territory_id} is on the other shore`,
    }));

const everyPartnershipIsToldBySomeStatement: Pledge = (tables) =>
  tables.partnerships
    .filter(({ id }) => !tables.statements.some(({ partnership_id }) => partnership_id === id))
    .map(({ id }) => ofPartnership(id, `partnerships.csv: nothing is stated of ${id}`));

const parts = ({ partnerships }: Tables) => partnerships.filter(({ part_of }) => part_of !== "");

/** Whoever counts stories follows one step and is there. */
const noPartHasParts: Pledge = (tables) =>
  parts(tables).flatMap(({ id, part_of }) =>
    part_of === id || parts(tables).some((other) => other.id === part_of)
      ? [ofPartnership(id, `partnerships.csv: ${id} is part of ${part_of}, which is itself a part`, { column: "part_of" })]
      : [],
  );

const everyPartSaysWhy: Pledge = (tables) =>
  parts(tables)
    .filter(({ reason }) => reason === "")
    .map(({ id, part_of }) =>
      ofPartnership(id, `partnerships.csv: ${id} does not say why it is part of ${part_of}`, { column: "reason" }),
    );

/** One agreement told of two bodies binds the same regions, or it is not one agreement. */
const everyPartLiesInTheRegionsOfItsWhole: Pledge = (tables, atlas) => {
  const { byId } = takeSnapshot(buildAtlas(atlas), undefined);
  return parts(tables).flatMap(({ id, part_of }) =>
    shores
      .filter((shore) => !byId.get(id)?.regionIds[shore].every((region) => byId.get(part_of)?.regionIds[shore].includes(region)))
      .map((shore) =>
        ofPartnership(
          id,
          `partnerships.csv: ${id} lies outside of the regions of ${part_of}, of which it is part, on the shore ${shore}`,
          { column: "part_of", detail: shore },
        ),
      ),
  );
};

/** What ties territories of both shores, and which ties are one. */
export const partnershipPledges = {
  everyPartnershipHasTwoKnownEnds,
  everyPartyStandsOnItsShore,
  everyPartnershipIsToldBySomeStatement,
  noPartHasParts,
  everyPartSaysWhy,
  everyPartLiesInTheRegionsOfItsWhole,
} satisfies Pledges<Pledge>;
