/** The part of `polylabel` that the pipeline uses, declared here so that types are checked without its packages. */
declare module "polylabel" {
  /** Point of a polygon farthest from its edge, to the given precision, in the units of its coordinates. */
  export default function polylabel(polygon: readonly (readonly (readonly number[])[])[], precision?: number): [number, number];
}
