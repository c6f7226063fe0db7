import { AreaNamesDrawing, CorridorsDrawing } from "../drawings/GeoDrawing.tsx";
import { CaptionsDrawing } from "../drawings/GroundDrawing.tsx";
import { pagePaint as paint } from "../drawings/paint.ts";
import { StrandsDrawing } from "../drawings/StrandsDrawing.tsx";
import type { Picture } from "../picture.ts";

interface GeoLinesProps {
  readonly picture: Extract<Picture, { layout: "geo" }>;
  readonly direction: "ltr" | "rtl";
}

/** Names, corridors and strands of the true map, in the colours of the page. */
export function GeoLines({ picture: { fonts, captions, corridors, strands, names }, direction }: GeoLinesProps) {
  return (
    <>
      <CaptionsDrawing captions={captions} font={fonts.inset} direction={direction} paint={paint} />
      <CorridorsDrawing corridors={corridors} font={fonts.name} paint={paint} />
      <StrandsDrawing strands={strands} paint={paint} />
      <AreaNamesDrawing names={names} fonts={fonts} direction={direction} paint={paint} />
    </>
  );
}
