import { FaceLines } from "../map/overlay/FaceLines.tsx";
import { plateSceneOf, type PlateRequest, type PlateScene } from "../map/plate/plateScene.ts";
import { FirstGround, FirstRegions } from "./FirstGround.tsx";
import { type FirstWindow, firstWindows } from "./firstWindows.ts";

interface FirstPictureProps {
  /** What the map opens with, whatever the window. */
  readonly request: Omit<PlateRequest, "size">;
}

/** The opening map in each kind of window, of which the style sheet shows one; the regions are told once for all. */
export function FirstPicture({ request }: FirstPictureProps) {
  const { direction } = request.words;
  const scene = (size: PlateRequest["size"]) => plateSceneOf({ ...request, size });
  const roomy = scene(firstWindows.roomy);
  const scenes: Readonly<Record<FirstWindow, PlateScene>> = {
    narrow: scene(firstWindows.narrow),
    compact: scene(firstWindows.compact),
    low: scene(firstWindows.low),
    roomy,
  };
  const zones = [...new Set(roomy.regions.map(({ zone }) => zone))];
  return (
    <>
      <FirstRegions regions={roomy.regions} />
      {Object.entries(scenes).map(([name, { picture, size, regions, frames, placements }]) => (
        <svg key={name} aria-hidden="true" id={`first-${name}`} viewBox={`0 0 ${size.width} ${size.height}`}>
          {regions.length > 0 && <FirstGround drawn={roomy.placements} here={placements} zones={zones} frames={frames} />}
          {picture.layout === "face" && (
            <g id={`lines-${name}`}>
              <FaceLines picture={picture} direction={direction} />
            </g>
          )}
        </svg>
      ))}
    </>
  );
}
