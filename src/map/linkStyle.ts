import type { ExpressionSpecification } from "maplibre-gl";
import { statuses } from "../domain/model.ts";
import { dashes, widths } from "../ui/lineStyle.ts";

/** What lines of partnerships have in common, whether they are drawn one by one or gathered; their colour is `statusColour`. */

/** Width of a line, in pixels, by the age of the last confirmation that it bears. */
export const widthByAge: ExpressionSpecification = ["number", ["get", ["get", "age"], ["literal", widths]], widths.old];

const solid = [1, 0];

/** Dash of a line by its status. */
export const dashByStatus: ExpressionSpecification = [
  "array",
  "number",
  ["get", ["get", "status"], ["literal", Object.fromEntries(statuses.map((status) => [status, dashes[status] ?? solid]))]],
];

/** Dashed lines are layers apart: the graphics card takes several times as long for a dash, even for one without gaps. */
export const isDashed: ExpressionSpecification = [
  "in",
  ["get", "status"],
  ["literal", statuses.filter((status) => dashes[status])],
];
export const isSolid: ExpressionSpecification = ["!", isDashed];
