import { nameOn } from "../../domain/names.ts";
import { territoryTitle } from "../../i18n/words.tsx";
import { drawLabels, type Label } from "../geometry/labels.ts";
import { isInset, zoneOf } from "../geometry/zones.ts";
import type { MapInputs } from "../inputs.ts";
import { colour, whileStill } from "../liveStyle.ts";
import { select } from "../select.ts";
import { endCounts, isFormerNow, ownCounts, selectedEntries, shapesNow } from "../selectors.ts";
import type { MapSource } from "./source.ts";

/** Up to so many partnerships, the names of their ends come before those of regions. */
const mostSought = 12;

/** Where few links are shown, or one is chosen, their ends are what the reader looks for. */
const soughtIds = select(
  (inputs) => [selectedEntries(inputs), inputs.areLinksOpen, inputs.entries],
  (selected, areLinksOpen, entries): ReadonlySet<string> => {
    const sought = selected.length > 0 ? selected : areLinksOpen ? entries : [];
    if (sought.length > mostSought) return new Set();
    return new Set(sought.flatMap(({ parties }) => parties.map(({ territoryId }) => territoryId)));
  },
);

const territoryOf = ({ atlas }: Pick<MapInputs, "atlas">, id: string | undefined) => {
  const territory = id === undefined ? undefined : atlas.territories.get(id);
  return territory ? [territory] : [];
};

/** Names of regions and of the insets; those that seek a partner have theirs elsewhere. */
const regionLabels = select(
  (inputs) => [
    inputs.atlas,
    inputs.words,
    inputs.snapshot,
    shapesNow(inputs),
    endCounts(inputs),
    ownCounts(inputs),
    soughtIds(inputs),
  ],
  (atlas, words, { today, requests }, { regions, others }, ends, own, sought): readonly Label[] => {
    const seeking = new Set(requests.map(({ territoryId }) => territoryId));
    const named = regions.flatMap(({ id }) => (seeking.has(id) ? [] : territoryOf({ atlas }, id)));
    return [
      ...named.map((territory): Label => {
        const { id } = territory;
        const name = nameOn(territory, words.language, today);
        const hasPoint = ends.has(id);
        if (isInset(zoneOf(territory))) return { territory, name, kind: "inset", rank: 0, hasPoint };
        return { territory, name, kind: "region", rank: sought.has(id) ? -2 : 100 - (own.get(id) ?? 0), hasPoint };
      }),
      ...others
        .flatMap(({ id }) => territoryOf({ atlas }, id))
        .map((territory): Label => ({ territory, name: words.of(territory.names), kind: "inset", rank: 0, hasPoint: true })),
    ];
  },
);

/** Names of the other ends of links, former regions among them. */
const endLabels = select(
  (inputs) => [inputs.atlas, inputs.words, inputs.snapshot, endCounts(inputs), isFormerNow(inputs), soughtIds(inputs)],
  (atlas, words, { requests }, ends, isFormer, sought): readonly Label[] => {
    const seeking = new Set(requests.map(({ territoryId }) => territoryId));
    return [...ends].flatMap(([id, count]) =>
      territoryOf({ atlas }, id).flatMap((territory): Label[] => {
        const isNamedElsewhere = seeking.has(id) || (territory.level === "region" && !isFormer(territory));
        if (isNamedElsewhere || isInset(zoneOf(territory))) return [];
        const rank = sought.has(id) ? -2 : 200 - count * 10;
        if (!isFormer(territory))
          return [{ territory, name: territoryTitle(words, territory), kind: "end", rank, hasPoint: true }];
        const name = words.say("map.label.former", { name: words.of(territory.names) });
        return [{ territory, name, kind: "former", rank, hasPoint: true }];
      }),
    );
  },
);

const seekerLabels = select(
  ({ atlas, words, snapshot }) => [atlas, words, snapshot.requests],
  (atlas, words, requests): readonly Label[] =>
    requests
      .flatMap(({ territoryId }) => territoryOf({ atlas }, territoryId))
      .map((territory) => ({ territory, name: words.of(territory.names), kind: "seeker", rank: -1, hasPoint: true })),
);

/** Where a name may stand around its point, and how far from it in ems; the first that is free is taken. */
const east = ["left", [0.7, 0], "bottom-left", [0.5, -0.4], "top-left", [0.5, 0.4]] as const;
const west = ["right", [-0.7, 0], "bottom-right", [-0.5, -0.4], "top-right", [-0.5, 0.4]] as const;
const middle = ["bottom", [0, -0.7], "top", [0, 0.7]] as const;

/** Names, the most important first where room is scarce. */
export const labels: MapSource = {
  id: "labels",
  draw: select(
    (inputs) => [regionLabels(inputs), endLabels(inputs), seekerLabels(inputs), inputs.arrangement],
    (regions, ends, seekers, arrangement) => drawLabels([...regions, ...ends, ...seekers], arrangement),
  ),
  layers: [
    {
      // Names of the frames, along their lower edge.
      id: "inset-labels",
      style: {
        type: "symbol",
        filter: ["==", ["get", "kind"], "inset"],
        layout: {
          visibility: whileStill,
          "text-field": ["get", "name"],
          "text-font": ["Passerelles Regular"],
          "text-size": 10.5,
          "text-max-width": 5.5,
          "text-line-height": 1.05,
          "text-anchor": "bottom",
          // Above the frame, not on it: letters may hang below their line.
          "text-offset": [0, -0.3],
          "text-padding": 1,
        },
        paint: { "text-color": colour("label-soft"), "text-halo-color": colour("halo"), "text-halo-width": 1.2 },
      },
    },
    {
      id: "labels",
      style: {
        type: "symbol",
        filter: ["!=", ["get", "kind"], "inset"],
        layout: {
          visibility: whileStill,
          "text-field": ["get", "name"],
          "text-font": [
            "case",
            ["==", ["get", "kind"], "end"],
            ["literal", ["Passerelles Regular"]],
            ["literal", ["Passerelles Bold"]],
          ],
          "text-size": ["match", ["get", "kind"], "end", 12, "former", 11.5, 12.5],
          "text-max-width": 9,
          "text-line-height": 1.1,
          "text-variable-anchor-offset": [
            "match",
            ["get", "side"],
            "west",
            ["literal", [...west, ...east, ...middle]],
            "onlyWest",
            ["literal", [...west, ...middle]],
            "onlyEast",
            ["literal", [...east, ...middle]],
            "on",
            ["literal", ["center", [0, 0], ...middle, ...east, ...west]],
            ["literal", [...east, ...middle, ...west]],
          ],
          "text-justify": "auto",
          "text-padding": 2,
          "symbol-sort-key": ["get", "rank"],
        },
        paint: {
          "text-color": [
            "match",
            ["get", "kind"],
            "seeker",
            colour("status-seeking"),
            "former",
            colour("label-soft"),
            colour("label"),
          ],
          "text-halo-color": colour("halo"),
          "text-halo-width": 1.6,
          "text-halo-blur": 0.3,
        },
      },
    },
  ],
};
