import arabic from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import latin from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url";
import { download } from "../ui/download.ts";
import { type Caption, composePicture, type Measure } from "./composePicture.ts";

/** Pictures are saved at this many pixels a unit: sharp on paper. */
const pixelRatio = 3;

async function asDataUrl(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.onerror = () => reject(reader.error ?? new Error("unreadable font"));
    reader.readAsDataURL(blob);
  });
}

/** Letters travel with the picture: whoever opens it sees it as we do. */
async function fontFaces(): Promise<string> {
  const faces = await Promise.all(
    [latin, arabic].map(
      async (url) => `@font-face{font-family:"IBM Plex Sans";src:url(${await asDataUrl(url)}) format("woff2");}`,
    ),
  );
  // The second face would hide the first: each covers its own letters.
  return faces
    .map((face, index) =>
      face.replace(
        ";}",
        `;unicode-range:${index === 0 ? "U+0000-05FF,U+1E00-20FF" : "U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFF"};}`,
      ),
    )
    .join("");
}

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

/** The drawing as a file of its own: colours resolved, words and letters inside. */
async function standalone(svg: SVGSVGElement, caption: Caption): Promise<string> {
  const picture = composePicture(svg, caption, measurer());
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = await fontFaces();
  picture.prepend(style);
  const computed = getComputedStyle(document.documentElement);
  return new XMLSerializer()
    .serializeToString(picture)
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => computed.getPropertyValue(name).trim());
}

/** Saves a chart as the reader sees it, as SVG or as PNG. */
export async function savePicture(svg: SVGSVGElement, name: string, caption: Caption, format: "svg" | "png"): Promise<void> {
  const text = await standalone(svg, caption);
  if (format === "svg") {
    download(`${name}.svg`, "image/svg+xml", text);
    return;
  }
  const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width * pixelRatio, image.height * pixelRatio);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    download(`${name}.png`, "image/png", await canvas.convertToBlob({ type: "image/png" }));
  } finally {
    URL.revokeObjectURL(url);
  }
}
