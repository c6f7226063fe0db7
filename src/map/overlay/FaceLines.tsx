import { CaptionsDrawing } from "../drawings/GroundDrawing.tsx";
import { pagePaint as paint } from "../drawings/paint.ts";
import { LeadersDrawing, PortsDrawing } from "../drawings/PortsDrawing.tsx";
import { StrandsDrawing } from "../drawings/StrandsDrawing.tsx";
import { TownsDrawing } from "../drawings/TownsDrawing.tsx";
import { faceFonts } from "../facePicture.ts";
import type { Size } from "../geometry/faceForm.ts";
import type { Picture } from "../picture.ts";
import { townFont } from "../townPicture.ts";

interface FaceLinesProps {
  readonly picture: Extract<Picture, { layout: "face" }>;
  readonly size: Size;
  readonly direction: "ltr" | "rtl";
}

/** Ports, strands, leaders and points face to face, in the colours of the page. */
export function FaceLines({ picture: { ports, strands, towns, captions }, size, direction }: FaceLinesProps) {
  const fonts = faceFonts(size);
  return (
    <>
      <LeadersDrawing ports={ports} paint={paint} />
      <CaptionsDrawing captions={captions} font={fonts.inset} direction={direction} paint={paint} />
      <TownsDrawing towns={towns} font={townFont} direction={direction} paint={paint} />
      <StrandsDrawing strands={strands} paint={paint} />
      <PortsDrawing ports={ports} fonts={fonts} direction={direction} paint={paint} />
    </>
  );
}
