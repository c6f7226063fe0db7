import { CaptionsDrawing } from "../drawings/GroundDrawing.tsx";
import { pagePaint as paint } from "../drawings/paint.ts";
import { LeadersDrawing, PortsDrawing } from "../drawings/PortsDrawing.tsx";
import { StrandsDrawing } from "../drawings/StrandsDrawing.tsx";
import { TownsDrawing } from "../drawings/TownsDrawing.tsx";
import type { Picture } from "../picture.ts";

interface FaceLinesProps {
  readonly picture: Extract<Picture, { layout: "face" }>;
  readonly direction: "ltr" | "rtl";
}

/** Ports, strands, leaders and points face to face, in the colours of the page. */
export function FaceLines({ picture: { face, ports, strands, towns, captions }, direction }: FaceLinesProps) {
  const { fonts } = face.form;
  return (
    <>
      <LeadersDrawing ports={ports} paint={paint} />
      <CaptionsDrawing captions={captions} font={fonts.inset} direction={direction} paint={paint} />
      <TownsDrawing towns={towns} font={fonts.note} direction={direction} paint={paint} />
      <StrandsDrawing strands={strands} paint={paint} />
      <PortsDrawing ports={ports} fonts={fonts} direction={direction} paint={paint} />
    </>
  );
}
