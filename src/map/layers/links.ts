import type { ExpressionSpecification } from "maplibre-gl";
import { statuses } from "../../domain/model.ts";
import { ages } from "../../domain/snapshot.ts";
import { dashes, widths } from "../../ui/lineLook.ts";
import type { Palette } from "../../ui/palette.ts";
import type { Layer } from "./layer.ts";

function colour(palette: Palette): ExpressionSpecification {
  return [
    "match",
    ["get", "status"],
    ...statuses.flatMap((status) => [status, palette[`status-${status}`]]),
    palette["status-unconfirmed"],
  ] as unknown as ExpressionSpecification;
}

const width = [
  "match",
  ["get", "age"],
  ...ages.flatMap((age) => [age, widths[age]]),
  widths.old,
] as unknown as ExpressionSpecification;

const dash = [
  "match",
  ["get", "status"],
  ...statuses.flatMap((status) => (dashes[status] ? [status, ["literal", dashes[status]]] : [])),
  ["literal", [1, 0]],
] as unknown as ExpressionSpecification;

/** Dashed lines are layers apart: the graphics card takes several times as long for a dash, even for one without gaps. */
const isDashed: ExpressionSpecification = ["in", ["get", "status"], ["literal", statuses.filter((status) => dashes[status])]];
const isSolid: ExpressionSpecification = ["!", isDashed];

/** What filters leave of a band: narrower than it is drawn, or of no width. */
const leftWidth: ExpressionSpecification = ["coalesce", ["feature-state", "width"], ["get", "width"]];
const leftOffset: ExpressionSpecification = ["coalesce", ["feature-state", "offset"], ["get", "offset"]];

const flowPaint = (palette: Palette) => ({
  "line-color": colour(palette),
  "line-width": leftWidth,
  "line-offset": leftOffset,
});

/** Gathered links, as bands by status: together they are as wide as the partnerships are many. */
export const flows: Layer = {
  id: "flows",
  source: "base",
  isPickable: true,
  isStill: true,
  stepsBack: { "line-opacity": 0.16 },
  style: (palette) => ({
    type: "line",
    filter: ["all", ["has", "flow"], isSolid],
    layout: { "line-join": "round" },
    paint: flowPaint(palette),
  }),
};

export const dashedFlows: Layer = {
  ...flows,
  id: "dashed-flows",
  style: (palette) => ({
    type: "line",
    filter: ["all", ["has", "flow"], isDashed],
    layout: { "line-join": "round" },
    paint: { ...flowPaint(palette), "line-dasharray": dash },
  }),
};

export const inheritedFlows: Layer = {
  id: "inherited-flows",
  source: "base",
  isStill: true,
  stepsBack: { "line-opacity": 0.16 },
  style: (palette) => ({
    type: "line",
    filter: ["all", ["has", "flow"], ["get", "inherited"]],
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.country,
      "line-width": ["min", 1.3, leftWidth],
      "line-offset": leftOffset,
    },
  }),
};

export const litFlows: Layer = {
  id: "lit-flows",
  source: "lit-flows",
  isStill: true,
  style: (palette) => ({
    type: "line",
    layout: { "line-join": "round" },
    paint: {
      "line-color": colour(palette),
      "line-width": ["+", ["get", "width"], 1.6],
      "line-offset": ["*", ["get", "offset"], 1.3],
      "line-dasharray": dash,
    },
  }),
};

const linkPaint = (palette: Palette) => ({
  "line-color": colour(palette),
  "line-width": ["case", ["get", "inherited"], 3.2, width] satisfies ExpressionSpecification,
});

/** What a former region leaves to its heirs is drawn hollow: the colour of its status around the colour of the ground. */
export const links: Layer = {
  id: "links",
  source: "links",
  isPickable: true,
  isStill: true,
  stepsBack: { "line-opacity": 0.16 },
  style: (palette) => ({
    type: "line",
    filter: isSolid,
    layout: { "line-cap": "butt", "line-join": "round" },
    paint: linkPaint(palette),
  }),
};

export const dashedLinks: Layer = {
  ...links,
  id: "dashed-links",
  style: (palette) => ({
    type: "line",
    filter: isDashed,
    layout: { "line-cap": "butt", "line-join": "round" },
    paint: { ...linkPaint(palette), "line-dasharray": dash },
  }),
};

export const inheritedLinks: Layer = {
  id: "inherited-links",
  source: "links",
  isStill: true,
  stepsBack: { "line-opacity": 0.16 },
  style: (palette) => ({
    type: "line",
    filter: ["get", "inherited"],
    paint: { "line-color": palette.country, "line-width": 1.4 },
  }),
};

export const litLinks: Layer = {
  id: "lit-links",
  source: "lit-links",
  isStill: true,
  style: (palette) => ({
    type: "line",
    layout: { "line-cap": "butt", "line-join": "round" },
    paint: {
      "line-color": colour(palette),
      "line-width": 4,
      "line-dasharray": dash,
    },
  }),
};

export const litInheritedLinks: Layer = {
  id: "lit-inherited-links",
  source: "lit-links",
  isStill: true,
  style: (palette) => ({
    type: "line",
    filter: ["get", "inherited"],
    paint: { "line-color": palette.country, "line-width": 1.8 },
  }),
};

/** Number of partnerships of a gathered link; one needs no number. */
export const badges: Layer = {
  id: "badges",
  source: "badges",
  isPickable: true,
  isStill: true,
  stepsBack: { "text-opacity": 0.3 },
  style: (palette) => ({
    type: "symbol",
    layout: {
      "text-field": ["to-string", ["get", "count"]],
      "text-font": ["Passerelles Bold"],
      "text-size": 11,
      // Two numbers that touched would read as one.
      "text-padding": 3,
      "symbol-sort-key": ["-", 0, ["get", "count"]],
    },
    paint: { "text-color": palette.label, "text-halo-color": palette.halo, "text-halo-width": 2 },
  }),
};
