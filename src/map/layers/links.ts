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

/** Bands that filters leave nothing of keep their place and are not seen; others may be left narrower than they were. */
const isHidden: ExpressionSpecification = ["boolean", ["feature-state", "hidden"], false];
const leftWidth: ExpressionSpecification = ["coalesce", ["feature-state", "width"], ["get", "width"]];
const leftOffset: ExpressionSpecification = ["coalesce", ["feature-state", "offset"], ["get", "offset"]];
const nothing = "transparent";

/** Gathered links, as bands by status: together they are as wide as the partnerships are many. */
export const flows: Layer = {
  id: "flows",
  source: "base",
  isPickable: true,
  isStill: true,
  stepsBack: { "line-opacity": 0.16 },
  style: (palette) => ({
    type: "line",
    filter: ["has", "flow"],
    layout: { "line-join": "round" },
    paint: {
      "line-color": ["case", isHidden, nothing, colour(palette)],
      "line-width": leftWidth,
      "line-offset": leftOffset,
      "line-dasharray": dash,
    },
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
      "line-color": ["case", isHidden, nothing, palette.country],
      "line-width": 1.3,
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

/** What a former region leaves to its heirs is drawn hollow: the colour of its status around the colour of the ground. */
export const links: Layer = {
  id: "links",
  source: "links",
  isPickable: true,
  isStill: true,
  stepsBack: { "line-opacity": 0.16 },
  style: (palette) => ({
    type: "line",
    layout: { "line-cap": "butt", "line-join": "round" },
    paint: {
      "line-color": colour(palette),
      "line-width": ["case", ["get", "inherited"], 3.2, width],
      "line-dasharray": dash,
    },
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
