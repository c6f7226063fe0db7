import { UndirectedGraph } from "graphology";
import { bidirectional } from "graphology-shortest-path/dijkstra";
import { isValidOn } from "../dates.ts";
import type { Statement, Territory } from "../model.ts";
import { ageOf, type Entry, isLongAgo } from "../snapshot.ts";
import type { Vitality } from "../vitality.ts";
import { agreementsAt, networksAt, type NetworksOf } from "./networks.ts";
import { departmentOf, type Ground, type Profile, registerOf } from "./register.ts";

/** What ties two who stand next to one another in a chain. */
export type Bond =
  | { readonly kind: "partnership"; readonly entry: Entry }
  /** An actor takes part in a partnership of the other: as an operator, a support or a funder. */
  | { readonly kind: "involvement"; readonly entry: Entry }
  /** An actor has its seat or its field there. */
  | { readonly kind: "place" }
  /** One lies in the other. */
  | { readonly kind: "holder" }
  /** One is the network of authorities such as the other. */
  | { readonly kind: "network" }
  /** Two networks have signed an agreement. */
  | { readonly kind: "agreement"; readonly statement: Statement };

/** One who passes on, and what ties it to the one before. */
export interface Link {
  readonly kind: "territory" | "actor";
  readonly id: string;
  readonly bond: Bond;
}

/**
 * How far apart a bond leaves two: a living partnership is the best introduction, a silent one a poor one. To lie in the
 * same place ties less than to work together.
 */
const distances: Readonly<Record<Exclude<Vitality, "ended">, number>> = {
  alive: 1,
  "to-confirm": 1.4,
  intention: 1.8,
  asleep: 2.6,
  silent: 2.8,
  mentioned: 3.5,
};
const involvementAway = 0.2;
const placeAway = 2;
const holderAway = 1.6;
/** All are in a network: it passes on less readily than a neighbour. */
const networkAway = 2;
/** An agreement of networks, of the last ten years or not. */
const agreementAway = { fresh: 1.2, old: 2.4 } as const;
/** A chain of more steps, or through ties so weak, is no credible introduction. */
const mostSteps = 5;

interface Edge {
  readonly distance: number;
  readonly bond: Bond;
}

type Net = UndirectedGraph<Record<string, never>, Edge>;

const nodeOf = (kind: Link["kind"], id: string) => `${kind}:${id}`;

function linkOf(node: string, bond: Bond): Link {
  const [kind = "", ...rest] = node.split(":");
  return { kind: kind === "actor" ? "actor" : "territory", id: rest.join(":"), bond };
}

/** Ties two, if nothing ties them more closely. */
function tie(net: Net, a: string, b: string, edge: Edge): void {
  if (a === b) return;
  net.mergeNode(a);
  net.mergeNode(b);
  const known = net.edge(a, b);
  if (known === undefined) net.addUndirectedEdge(a, b, edge);
  else if (net.getEdgeAttribute(known, "distance") > edge.distance) net.replaceEdgeAttributes(known, edge);
}

/** Ties networks by agreements that are known at the date. */
function tieNetworks(net: Net, { atlas, snapshot }: Ground): void {
  for (const { actorIds, statement } of agreementsAt(atlas, snapshot.at)) {
    const [a, b] = actorIds;
    const distance = isLongAgo(ageOf(statement.date, snapshot.today)) ? agreementAway.old : agreementAway.fresh;
    tie(net, nodeOf("actor", a), nodeOf("actor", b), { distance, bond: { kind: "agreement", statement } });
  }
}

/** Ties an authority to what holds it, and to its networks. */
function tieAround(net: Net, { territory, regionIds }: Profile, networksOf: NetworksOf): void {
  const node = nodeOf("territory", territory.id);
  for (const id of networksOf(territory))
    tie(net, node, nodeOf("actor", id), { distance: networkAway, bond: { kind: "network" } });
  const departmentId = departmentOf(territory);
  const holders = [
    departmentId,
    territory.intermunicipality?.id,
    ...(departmentId === territory.id || !departmentId ? regionIds : []),
  ];
  for (const id of holders) {
    if (id !== undefined) tie(net, node, nodeOf("territory", id), { distance: holderAway, bond: { kind: "holder" } });
  }
}

/** Who works with whom at the date, who takes part, who lies where. What no longer exists introduces nobody. */
function createNet(ground: Ground, networksOf: NetworksOf): Net {
  const net: Net = new UndirectedGraph();
  const { atlas, snapshot } = ground;
  const isGone = (territory: Territory | undefined) => territory !== undefined && !isValidOn(territory, snapshot.today);
  const { running, profileOf } = registerOf(ground);
  const placed = new Set<Territory>();
  for (const entry of running) {
    if (entry.vitality === "ended") continue;
    const distance = distances[entry.vitality];
    const ends = entry.parties.flatMap(({ territoryId, actorId }) => {
      if (actorId !== undefined) return nodeOf("actor", actorId);
      return isGone(atlas.territories.get(territoryId)) ? [] : nodeOf("territory", territoryId);
    });
    for (const a of ends) for (const b of ends) tie(net, a, b, { distance, bond: { kind: "partnership", entry } });
    for (const { actorId } of entry.partnership.involvements)
      for (const end of ends)
        tie(net, nodeOf("actor", actorId), end, { distance: distance + involvementAway, bond: { kind: "involvement", entry } });
    for (const { territoryId } of entry.parties) {
      const territory = atlas.territories.get(territoryId);
      if (territory && !isGone(territory)) placed.add(territory);
    }
  }
  for (const { id, territoryId } of atlas.actors.values()) {
    const territory = territoryId === undefined ? undefined : atlas.territories.get(territoryId);
    if (!territory || isGone(territory)) continue;
    placed.add(territory);
    tie(net, nodeOf("actor", id), nodeOf("territory", territory.id), { distance: placeAway, bond: { kind: "place" } });
  }
  for (const territory of placed) tieAround(net, profileOf(territory), networksOf);
  for (const territory of atlas.territories.values())
    if ((territory.level === "department" || territory.level === "region") && !isGone(territory))
      tieAround(net, profileOf(territory), networksOf);
  tieNetworks(net, ground);
  return net;
}

/**
 * Finds who could introduce an authority to others: the shortest credible chain over partnerships, those who take part in
 * them, seats of actors, what the two lie in, and networks that have agreed (Dijkstra, graphology).
 * @returns the chain to another, from the first who passes on to the other itself; none where there is no credible one
 */
export function createIntroductions(ground: Ground, own: Territory): (other: Territory) => readonly Link[] | undefined {
  const networksOf = networksAt(ground.atlas, ground.snapshot.at);
  const net = createNet(ground, networksOf);
  const { profileOf } = registerOf(ground);
  const join = (territory: Territory) => tieAround(net, profileOf(territory), networksOf);
  join(own);
  const source = nodeOf("territory", own.id);
  return (other) => {
    join(other);
    const target = nodeOf("territory", other.id);
    if (!net.hasNode(source) || !net.hasNode(target)) return undefined;
    const path: readonly string[] | null = bidirectional(net, source, target, "distance");
    if (!path || path.length < 2 || path.length - 1 > mostSteps) return undefined;
    return path.slice(1).flatMap((node, index) => {
      const before = path[index];
      const edge = before === undefined ? undefined : net.edge(before, node);
      return edge === undefined ? [] : [linkOf(node, net.getEdgeAttribute(edge, "bond"))];
    });
  };
}
