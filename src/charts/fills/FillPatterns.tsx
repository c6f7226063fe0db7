import type { Fill } from "./fill.ts";

type Fills = Readonly<Record<string, Fill>>;

/**
 * The fill of a value, as SVG says it.
 * @param pictureId name of the picture that holds the patterns: two pictures of a page do not share theirs
 */
export function fillOf(pictureId: string, fills: Fills, value: string): string {
  const fill = fills[value];
  return fill?.marks ? `url(#${pictureId}-${value})` : (fill?.colour ?? "none");
}

/** The patterns that `fillOf` names; they stand in the picture itself, to be saved with it. */
export function FillPatterns({ pictureId, fills }: { readonly pictureId: string; readonly fills: Fills }) {
  return (
    <defs>
      {Object.entries(fills).map(
        ([value, { colour, marks }]) =>
          marks && (
            <pattern
              key={value}
              id={`${pictureId}-${value}`}
              width={marks.width}
              height={marks.height}
              patternUnits="userSpaceOnUse"
            >
              <rect width={marks.width} height={marks.height} fill={colour} />
              {marks.drawing}
            </pattern>
          ),
      )}
    </defs>
  );
}
