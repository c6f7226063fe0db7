import { buildAtlas } from "../../data/buildAtlas.ts";
import { shores } from "../../domain/shores.ts";
import { takeSnapshot } from "../../domain/snapshot.ts";
import type { Tables } from "../tables.ts";
import type { Pledge, Pledges } from "./pledge.ts";

const everyPartnershipHasTwoKnownEnds: Pledge = (tables) =>
  tables.partnerships.flatMap(({ id }) =>
    shores.flatMap((shore) =>
      tables.parties.some((party) => party.partnership_id === id && party.shore === shore && party.territory_id !== "")
        ? []
        : [`partnerships.csv: ${id} has no territory on the shore ${shore}`],
    ),
  );

const everyPartyStandsOnItsShore: Pledge = (tables) =>
  tables.parties
    .filter(({ territory_id, shore }) => !territory_id.startsWith(`${shore}-`))
    .map(({ partnership_id, territory_id }) => `parties.csv: ${partnership_id}: ${territory_id} is on the other shore`);

const everyPartnershipIsToldBySomeStatement: Pledge = (tables) =>
  tables.partnerships
    .filter(({ id }) => !tables.statements.some(({ partnership_id }) => partnership_id === id))
    .map(({ id }) => `partnerships.csv: nothing is stated of ${id}`);

const parts = ({ partnerships }: Tables) => partnerships.filter(({ part_of }) => part_of !== "");

/** Whoever counts stories follows one step and is there. */
const noPartHasParts: Pledge = (tables) =>
  parts(tables).flatMap(({ id, part_of }) =>
    part_of === id || parts(tables).some((other) => other.id === part_of)
      ? [`partnerships.csv: ${id} is part of ${part_of}, which is itself a part`]
      : [],
  );

const everyPartSaysWhy: Pledge = (tables) =>
  parts(tables)
    .filter(({ reason }) => reason === "")
    .map(({ id, part_of }) => `partnerships.csv: ${id} does not say why it is part of ${part_of}`);

/** One agreement told of two bodies binds the same regions, or it is not one agreement. */
const everyPartLiesInTheRegionsOfItsWhole: Pledge = (tables, atlas) => {
  const { byId } = takeSnapshot(buildAtlas(atlas), undefined);
  return parts(tables).flatMap(({ id, part_of }) =>
    shores
      .filter((shore) => !byId.get(id)?.regionIds[shore].every((region) => byId.get(part_of)?.regionIds[shore].includes(region)))
      .map(
        (shore) =>
          `partnerships.csv: ${id} lies outside of the regions of ${part_of}, of which it is part, on the shore ${shore}`,
      ),
  );
};

/** What ties territories of both shores, and which ties are one. */
export const partnershipPledges: Pledges<Pledge> = {
  everyPartnershipHasTwoKnownEnds,
  everyPartyStandsOnItsShore,
  everyPartnershipIsToldBySomeStatement,
  noPartHasParts,
  everyPartSaysWhy,
  everyPartLiesInTheRegionsOfItsWhole,
};
