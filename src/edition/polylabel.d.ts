/** The part of `polylabel` that is used: it brings no types of its own. */
declare module "polylabel" {
  /** Point of a polygon farthest from its edge, to the given precision, in the units of its coordinates. */
  export default function polylabel(polygon: readonly (readonly (readonly number[])[])[], precision?: number): [number, number];
}
