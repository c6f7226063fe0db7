import { AreaNamesDrawing, CorridorsDrawing } from "../drawings/GeoDrawing.tsx";
import { CaptionsDrawing } from "../drawings/GroundDrawing.tsx";
import { pagePaint as paint } from "../drawings/paint.ts";
import { StrandsDrawing } from "../drawings/StrandsDrawing.tsx";
import type { Size } from "../geometry/faceForm.ts";
import { geoFonts } from "../geoPicture.ts";
import type { Picture } from "../picture.ts";

interface GeoLinesProps {
  readonly picture: Extract<Picture, { layout: "geo" }>;
  readonly size: Size;
  readonly direction: "ltr" | "rtl";
}

/** Names, corridors and strands of the true map, in the colours of the page. */
export function GeoLines({ picture: { captions, corridors, strands, names }, size, direction }: GeoLinesProps) {
  const fonts = geoFonts(size.width);
  return (
    <>
      <CaptionsDrawing captions={captions} font={fonts.inset} direction={direction} paint={paint} />
      <CorridorsDrawing corridors={corridors} font={fonts.name} paint={paint} />
      <StrandsDrawing strands={strands} paint={paint} />
      <AreaNamesDrawing names={names} fonts={fonts} direction={direction} paint={paint} />
    </>
  );
}
