import type { Finding, Pledges, TablePledge } from "./pledge.ts";

/** Introductions go through a network by country and level: half of that leads nowhere. */
const everyNetworkSaysWhomItGathers: TablePledge = ({ actors }) =>
  actors
    .filter(({ kind, gathered_country, gathered_level }) => {
      const told = [gathered_country, gathered_level].filter((cell) => cell !== "").length;
      return told === 1 || (told === 2 && kind !== "network");
    })
    .map(
      ({ id, gathered_country }): Finding => ({
        table: "actors",
        key: id,
        column: gathered_country === "" ? "gathered_country" : "gathered_level",
        said: `actors.csv: ${id} gathers authorities of a country and of a level, and is a network, or gathers none`,
      }),
    );

/** What actors are. */
export const actorPledges = { everyNetworkSaysWhomItGathers } satisfies Pledges<TablePledge>;
