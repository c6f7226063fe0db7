import { LoadFailure } from "../domain/loadFailure.ts";
import { download } from "./download.ts";
import { greyOf } from "./grey.ts";
import { letters } from "./letters.ts";
import { nameEnds } from "./namedEnds.ts";

export type PictureFormat = "svg" | "png";

/** Pictures are saved at this many pixels a unit: sharp on paper. */
const pixelRatio = 3;

async function asDataUrl(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new LoadFailure(url.slice(url.lastIndexOf("/") + 1), "missing", `HTTP ${response.status}`);
  const blob = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.onerror = () => reject(reader.error ?? new Error("unreadable font"));
    reader.readAsDataURL(blob);
  });
}

/** The weights of a picture's letters. */
const weightsIn = (picture: SVGSVGElement): readonly (400 | 600)[] =>
  picture.querySelector("[font-weight='600']") ? [400, 600] : [400];

/** Letters travel with the picture, in the weights that it has: whoever opens it sees it as we do. */
async function fontFaces(picture: SVGSVGElement): Promise<string> {
  const weights = weightsIn(picture);
  const faces = await Promise.all(
    letters.flatMap(({ regular, bold, ranges }) =>
      weights.map(async (weight) => {
        const source = `url(${await asDataUrl(weight === 600 ? bold : regular)}) format("woff2")`;
        return `@font-face{font-family:"IBM Plex Sans";font-weight:${weight};src:${source};unicode-range:${ranges.join()};}`;
      }),
    ),
  );
  return faces.join("");
}

/** How the colours of the page are written in a picture. */
type Inks = "colours" | "greys";

/** A text with the colours that it names by properties of the page; greys are those of paper, in a dark page as well. */
function withColours(text: string, inks: Inks): string {
  const computed = getComputedStyle(document.documentElement);
  const isDark = computed.colorScheme === "dark";
  return text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = computed.getPropertyValue(name).trim();
    return inks === "greys" ? greyOf(value, isDark) : value;
  });
}

/** Holds texts where every program places them: their lengths are known of a picture that stands in the page. @returns its style */
function withNamedEnds(picture: SVGSVGElement): string {
  const aside = document.createElement("div");
  aside.className = "visually-hidden";
  aside.ariaHidden = "true";
  aside.append(picture);
  document.body.append(aside);
  const style = nameEnds(picture, document.documentElement.lang, (text) => text.getComputedTextLength());
  aside.remove();
  return style;
}

/** The picture as a file of its own: colours resolved, letters inside, texts held where every program places them. */
async function standalone(picture: SVGSVGElement, inks: Inks): Promise<string> {
  const held = withNamedEnds(picture);
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = held + (await fontFaces(picture));
  picture.prepend(style);
  return withColours(new XMLSerializer().serializeToString(picture), inks);
}

/** Side of the squares that probes are drawn in, beneath the picture, and cut off with them. */
const probeSide = 24;
/** A letter of each font in each weight: each is a font of its own, and one may be there before another. */
const probesOf = (picture: SVGSVGElement) =>
  letters.flatMap(({ sample }) => weightsIn(picture).map((weight) => ({ sample, weight })));
/** After so many frames the picture is saved with what letters it has. */
const longestWait = 300;

/** Adds the probes beneath a picture. */
function withProbes(picture: SVGSVGElement, width: number, height: number): SVGSVGElement {
  const probed = document.importNode(picture, true);
  probed.setAttribute("height", String(height + probeSide));
  probed.setAttribute("viewBox", `0 0 ${width} ${height + probeSide}`);
  for (const [index, { sample, weight }] of probesOf(picture).entries()) {
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    text.setAttribute("x", String((index + 0.5) * probeSide));
    text.setAttribute("y", String(height + probeSide * 0.7));
    text.setAttribute("font-size", String(probeSide * 0.6));
    text.setAttribute("font-weight", String(weight));
    text.setAttribute("text-anchor", "middle");
    text.textContent = sample;
    probed.append(text);
  }
  return probed;
}

/**
 * Waits until an image draws letters of every font: it is decoded before the fonts that it carries are, and until then
 * its words are not drawn at all.
 */
async function lettersDrawn(image: HTMLImageElement, height: number, count: number): Promise<void> {
  const context = new OffscreenCanvas(probeSide * count, probeSide).getContext("2d", { willReadFrequently: true });
  for (let frame = 0; context && frame < longestWait; frame += 1) {
    context.clearRect(0, 0, probeSide * count, probeSide);
    context.drawImage(image, 0, -height);
    const isDrawn = Array.from({ length: count }, (_, index) =>
      context.getImageData(index * probeSide, 0, probeSide, probeSide).data.some((value) => value > 0),
    ).every(Boolean);
    if (isDrawn) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** A number that a picture bears. */
const numberOf = (picture: Element, attribute: string) => Number(picture.getAttribute(attribute));

/**
 * Hands a picture to the reader as a file, as SVG or as PNG, with its letters in it.
 * @param picture with its width and height in pixels; its colours may be properties of the page
 * @param name of the file, without its ending
 * @param inks greys for printers without colour
 * @throws LoadFailure when letters cannot be loaded
 */
export async function savePicture(
  picture: SVGSVGElement,
  name: string,
  format: PictureFormat,
  inks: Inks = "colours",
): Promise<void> {
  if (format === "svg") {
    download(`${name}.svg`, "image/svg+xml", await standalone(picture, inks));
    return;
  }
  const [width, height] = [numberOf(picture, "width"), numberOf(picture, "height")];
  const text = await standalone(withProbes(picture, width, height), inks);
  const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    await lettersDrawn(image, height, probesOf(picture).length);
    const canvas = new OffscreenCanvas(width * pixelRatio, height * pixelRatio);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, (height + probeSide) * pixelRatio);
    download(`${name}.png`, "image/png", await canvas.convertToBlob({ type: "image/png" }));
  } finally {
    URL.revokeObjectURL(url);
  }
}
