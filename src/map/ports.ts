import { nameOn } from "../domain/names.ts";
import { type Atlas, type Request, type Status, statuses, type Territory } from "../domain/model.ts";
import { portIdsOf, portIdsOfTerritory } from "../domain/ports.ts";
import { type Age, ages, type Entry, type Snapshot } from "../domain/snapshot.ts";
import { type Shore, shores } from "../domain/shores.ts";
import { requestAge } from "../domain/requests.ts";
import { regionsOn } from "../domain/succession.ts";
import type { Words } from "../i18n/words.tsx";
import { isInset, zoneOf } from "./geometry/zones.ts";
import { type Berth, type Bundle, orderPorts } from "./geometry/portOrder.ts";

/** A port as it is told: whose, called how, holding what. */
export interface Port {
  readonly id: string;
  readonly shore: Shore;
  readonly territory: Territory;
  readonly name: string;
  readonly isOverseas: boolean;
  /** Whether the region has ended and was split among several: what it holds is an inheritance. */
  readonly isFormer: boolean;
}

/** A partnership between two ports; one that has several parties may run between several. */
export interface Strand {
  readonly id: string;
  readonly entry: Entry;
  readonly fr: string;
  readonly ma: string;
  readonly status: Status;
  readonly age: Age;
}

/** All ports of a day and what runs between them, whatever the filters. */
export interface PortContent {
  /** In the order of their columns, from north to south. */
  readonly ports: Readonly<Record<Shore, readonly Port[]>>;
  /** In the order in which they lie in a bundle: the strongest first. */
  readonly strands: readonly Strand[];
  /** The same by port; a port that holds nothing has none. */
  readonly byPort: ReadonlyMap<string, readonly Strand[]>;
  /** Regions that hold nothing, whatever the filters, with a port or overseas without one: they are hatched. */
  readonly emptyIds: ReadonlySet<string>;
}

const rankOf = ({ status, age }: Strand) => ages.indexOf(age) * statuses.length + statuses.indexOf(status);

function strandsOf(atlas: Atlas, { entries, today }: Snapshot): readonly Strand[] {
  return entries
    .flatMap((entry) =>
      portIdsOf(atlas, entry, "fr", today).flatMap((fr) =>
        portIdsOf(atlas, entry, "ma", today).map(
          (ma): Strand => ({
            id: `${entry.partnership.id}:${fr}:${ma}`,
            entry,
            fr,
            ma,
            status: entry.standing.status,
            age: entry.age,
          }),
        ),
      ),
    )
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
}

/** Strands by the ports that they run between. */
function byPortOf(strands: readonly Strand[]): PortContent["byPort"] {
  const byPort = new Map<string, Strand[]>();
  for (const strand of strands) {
    for (const id of [strand.fr, strand.ma]) {
      const held = byPort.get(id);
      if (held) held.push(strand);
      else byPort.set(id, [strand]);
    }
  }
  return byPort;
}

/** Ports in which somebody seeks a partner, with the age of the latest request. */
export function seekingPorts(
  atlas: Atlas,
  requests: readonly Request[],
  snapshot: Pick<Snapshot, "today">,
): ReadonlyMap<string, Age> {
  const latest = new Map<string, Age>();
  for (const request of requests) {
    const territory = atlas.territories.get(request.territoryId ?? "");
    const age = requestAge(request, snapshot);
    for (const id of territory ? portIdsOfTerritory(atlas, territory, snapshot.today) : []) {
      const known = latest.get(id);
      if (!known || ages.indexOf(age) < ages.indexOf(known)) latest.set(id, age);
    }
  }
  return latest;
}

const berthOf = ({ id, territory, isOverseas }: Port): Berth => ({ id, latitude: territory.point[1], isOverseas });

/** How many strands run between two ports, by pair. */
export function bundlesOf(strands: readonly Strand[]): readonly Bundle[] {
  const bundles = new Map<string, { fr: string; ma: string; count: number }>();
  for (const { fr, ma } of strands) {
    const key = `${fr}>${ma}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.count += 1;
    else bundles.set(key, { fr, ma, count: 1 });
  }
  return [...bundles.values()];
}

/**
 * Ports of the regions of a day, and the strands between them. Every region of the two countries has a port, even when it
 * holds nothing: that is information too. Overseas and former regions have one when they hold something.
 */
export function portContentOf(atlas: Atlas, snapshot: Snapshot, words: Words): PortContent {
  const { today } = snapshot;
  const strands = strandsOf(atlas, snapshot);
  const portOf = (shore: Shore, territory: Territory): Port => {
    const isFormer = territory.validTo !== undefined && territory.validTo <= today;
    const name = nameOn(territory, words.language, today);
    return {
      id: territory.id,
      shore,
      territory,
      name: isFormer ? words.say("map.label.former", { name }) : name,
      isOverseas: isInset(zoneOf(territory)),
      isFormer,
    };
  };
  const portsOf = (shore: Shore): readonly Port[] => {
    const current = regionsOn(atlas, today, shore).filter((region) => !isInset(zoneOf(region)));
    const ids = new Set([...current.map(({ id }) => id), ...strands.map((strand) => strand[shore])]);
    return [...ids].flatMap((id) => {
      const territory = atlas.territories.get(id);
      return territory ? [portOf(shore, territory)] : [];
    });
  };
  const [fr, ma] = [portsOf("fr"), portsOf("ma")];
  const order = orderPorts(fr.map(berthOf), ma.map(berthOf), bundlesOf(strands));
  const inOrder = (ports: readonly Port[], ids: readonly string[]) =>
    ids.flatMap((id) => ports.find((port) => port.id === id) ?? []);
  const byPort = byPortOf(strands);
  const regions = shores.flatMap((shore) => regionsOn(atlas, today, shore));
  return {
    ports: { fr: inOrder(fr, order.fr), ma: inOrder(ma, order.ma) },
    strands,
    byPort,
    emptyIds: new Set(regions.flatMap(({ id }) => (byPort.has(id) ? [] : id))),
  };
}
