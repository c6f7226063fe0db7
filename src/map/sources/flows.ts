import type { ExpressionSpecification } from "maplibre-gl";
import type { Atlas } from "../../domain/model.ts";
import type { Flow } from "../../domain/flows.ts";
import { type View, withChosen } from "../../state/view.ts";
import { changesOf } from "../geometry/bands.ts";
import { dashByStatus, isDashed, isSolid } from "../linkStyle.ts";
import { colour, statusColour, steppingBackTo, whileStill } from "../liveStyle.ts";
import type { MapInputs } from "../inputs.ts";
import { select } from "../select.ts";
import { bandStyles, drawnFlows, visibleFlows } from "../selectors.ts";
import type { MapSource, PickRule } from "./source.ts";

/** What filters leave of a band: narrower than it is drawn, or of no width. */
const width: ExpressionSpecification = ["coalesce", ["feature-state", "width"], ["get", "width"]];
const offset: ExpressionSpecification = ["coalesce", ["feature-state", "offset"], ["get", "offset"]];

const paint = {
  "line-color": statusColour,
  "line-width": width,
  "line-offset": offset,
  "line-opacity": steppingBackTo(0.16),
} as const;
const layout = { "line-join": "round", visibility: whileStill } as const;

/** A flow opens by filtering on its two regions; one that ends elsewhere (a former region) tells of that territory. */
function open(view: View, { regionIds }: Flow, atlas: Atlas): View {
  const isPresentRegion = (id: string) => {
    const territory = atlas.territories.get(id);
    return territory?.level === "region" && territory.validTo === undefined;
  };
  const elsewhere = [regionIds.ma, regionIds.fr].find((id) => !isPresentRegion(id));
  if (elsewhere !== undefined) return { ...view, selection: { kind: "territory", id: elsewhere } };
  return { ...view, filters: withChosen(withChosen(view.filters, "fr", [regionIds.fr]), "ma", [regionIds.ma]) };
}

/** What a click on a flow does, wherever it is met: one that holds a single partnership selects it. */
export function chooseFlow(view: View, id: string, inputs: MapInputs): View {
  const flow = visibleFlows(inputs).find((one) => one.id === id);
  const [first, ...others] = flow?.entries ?? [];
  if (!flow || !first) return view;
  if (others.length === 0) return { ...view, selection: { kind: "partnership", id: first.partnership.id } };
  return open(view, flow, inputs.atlas);
}

const pick: PickRule = {
  target: "line",
  kind: "flow",
  property: "flow",
  // A band that filters leave nothing of lies there unseen.
  isSeen: ({ state }) => state["width"] !== 0,
  choose: chooseFlow,
};

/** Gathered links, as bands by status: together they are as wide as the partnerships are many. */
export const flows: MapSource = {
  id: "flows",
  bundle: "opening",
  isFirst: true,
  draw: select(
    (inputs) => [inputs.isMoving, drawnFlows(inputs)],
    (isMoving, { bands }) => (isMoving ? undefined : bands),
  ),
  states: select((inputs) => [bandStyles(inputs), drawnFlows(inputs)], changesOf),
  layers: [
    { id: "flows", style: { type: "line", filter: ["all", ["has", "flow"], isSolid], layout, paint }, pick },
    {
      id: "dashed-flows",
      style: {
        type: "line",
        filter: ["all", ["has", "flow"], isDashed],
        layout,
        paint: { ...paint, "line-dasharray": dashByStatus },
      },
      pick,
    },
    {
      id: "inherited-flows",
      style: {
        type: "line",
        filter: ["all", ["has", "flow"], ["get", "inherited"]],
        layout,
        paint: {
          "line-color": colour("country"),
          "line-width": ["min", 1.3, width],
          "line-offset": offset,
          "line-opacity": steppingBackTo(0.16),
        },
      },
    },
  ],
  legend: [
    {
      group: "links",
      message: "legend.flow",
      sample: { shape: "line", colour: "flow", width: 4, number: 3 },
      isTold: ({ areLinksOpen }) => !areLinksOpen,
    },
    {
      group: "links",
      message: "legend.inherited",
      sample: { shape: "hollow", colour: "status-active" },
      isTold: ({ areLinksOpen }) => !areLinksOpen,
    },
  ],
};
