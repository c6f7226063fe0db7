import { type PictureFormat, savePicture } from "../../ui/savePicture.ts";
import { type Caption, composePicture, type Measure } from "./composePicture.ts";

/** Widths of texts in the letters of the page. */
function measurer(): Measure {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  const family = getComputedStyle(document.body).fontFamily;
  return (text, size) => {
    // Without a canvas, the width of an average letter will do.
    if (!context) return text.length * size * 0.55;
    context.font = `${size}px ${family}`;
    return context.measureText(text).width;
  };
}

/** Saves a chart as the reader sees it, as SVG or as PNG, with the words that it needs away from the page. */
export const saveChart = (svg: SVGSVGElement, name: string, caption: Caption, format: PictureFormat): Promise<void> =>
  savePicture(composePicture(svg, caption, measurer()), name, format);
