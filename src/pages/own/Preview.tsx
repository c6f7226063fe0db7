import { renderToStaticMarkup } from "react-dom/server";
import type { Entry } from "../../domain/snapshot.ts";
import type { Words } from "../../i18n/words.tsx";
import { GroundDrawing } from "../../map/drawings/GroundDrawing.tsx";
import type { Paint } from "../../map/drawings/paint.ts";
import { StrandsDrawing } from "../../map/drawings/StrandsDrawing.tsx";
import { measures } from "../../map/geometry/faceBoxes.ts";
import type { PlateScene } from "../../map/plate/plateScene.ts";
import { compactMarkup } from "../compactMarkup.ts";

/** Of a picture for previews, in pixels: what networks and messengers ask for. */
const previewSize = { width: 1200, height: 630 } as const;
const margin = 30;
/** Of the map in it. */
export const previewMap = { width: previewSize.width - 2 * margin, height: previewSize.height - 2 * margin } as const;
/** Seen small, lines must be wider than on the map. */
const widening = 2.2;

interface PreviewProps {
  /** The map with all that the atlas holds. */
  readonly scene: PlateScene;
  /** What the page is about. */
  readonly entries: readonly Entry[];
  readonly paint: Paint;
}

/** The two countries and all strands between them, those of some partnerships above the others. It holds no words. */
function MapWithout({ scene: { picture, regions, frames }, entries, paint }: PreviewProps) {
  if (picture.layout !== "face") return null;
  const ids = new Set(entries.map(({ partnership }) => partnership.id));
  const isWhole = entries.length === new Set(picture.strands.map(({ id }) => id.split(":")[0])).size;
  const lit = picture.strands.filter(({ id }) => ids.has(id.split(":")[0] ?? ""));
  const ends = new Set(lit.flatMap(({ id }) => id.split(":").slice(1)));
  return (
    <>
      <GroundDrawing
        regions={regions.map((region) => (isWhole ? region : { ...region, tint: ends.has(region.id) ? 1 : 0 }))}
        frames={frames}
        paint={paint}
      />
      {!isWhole && (
        <StrandsDrawing strands={picture.strands.map((strand) => ({ ...strand, emphasis: "quiet" as const }))} paint={paint} />
      )}
      <StrandsDrawing
        strands={lit.map((strand) => ({
          ...strand,
          look: { ...strand.look, width: strand.look.width * (isWhole ? 1.2 : widening) },
        }))}
        paint={paint}
      />
      {picture.ports.map(({ place: { id, barX, barTop, barBottom } }) => (
        <rect
          key={id}
          x={barX}
          y={barTop}
          width={measures.bar}
          height={Math.max(1, barBottom - barTop)}
          fill={paint(isWhole || ends.has(id) ? "label" : "border")}
        />
      ))}
    </>
  );
}

const frame = { xmlns: "http://www.w3.org/2000/svg", ...previewSize, viewBox: `0 0 ${previewSize.width} ${previewSize.height}` };

/** The picture of a page for previews, the same in every language. */
function Preview(props: PreviewProps) {
  return (
    <svg {...frame}>
      <rect {...previewSize} fill={props.paint("sea")} />
      <g transform={`translate(${margin} ${margin})`}>
        <MapWithout {...props} />
      </g>
    </svg>
  );
}

/** Height of what is written above the map, and how much smaller the map is for it. */
const band = { height: 156, scale: 0.78 } as const;
const sizes = [52, 36] as const;

interface HomePreviewProps extends PreviewProps {
  readonly words: Words;
}

/** The picture of the atlas for previews, with its name in a language: whole lines, since not every program breaks them. */
function HomePreview({ words, ...map }: HomePreviewProps) {
  const { paint } = map;
  const isRightToLeft = words.direction === "rtl";
  const lines = [words.say("app.name"), words.say("app.tagline")];
  return (
    <svg {...frame} fontFamily={isRightToLeft ? "IBM Plex Sans Arabic" : "IBM Plex Sans"}>
      <rect {...previewSize} fill={paint("sea")} />
      <rect width={previewSize.width} height={band.height} fill={paint("surface")} />
      {lines.map((line, index) => (
        <text
          key={line}
          x={isRightToLeft ? previewSize.width - margin : margin}
          y={72 + index * 56}
          // Not every program knows a direction: letters run as they do, from an end that is named.
          textAnchor={isRightToLeft ? "end" : "start"}
          fontSize={sizes[index]}
          fontWeight={index === 0 ? 600 : 400}
          fill={paint("label")}
        >
          {line}
        </text>
      ))}
      <g
        transform={`translate(${(previewSize.width - previewMap.width * band.scale) / 2} ${band.height + 14}) scale(${band.scale})`}
      >
        <MapWithout {...map} />
      </g>
    </svg>
  );
}

/** The picture of a page as a file. */
export const previewMarkup = (props: PreviewProps): string => compactMarkup(renderToStaticMarkup(<Preview {...props} />));

/** The picture of the atlas as a file. */
export const homePreviewMarkup = (props: HomePreviewProps): string => renderToStaticMarkup(<HomePreview {...props} />);
