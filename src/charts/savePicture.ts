import arabic from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import latin from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url";
import { download } from "../ui/download.ts";

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

/** The drawing as a file of its own: colours resolved, title and letters inside. */
async function standalone(svg: SVGSVGElement, title: string): Promise<string> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height + 34));
  copy.setAttribute("viewBox", `0 -34 ${width} ${height + 34}`);
  copy.setAttribute("font-family", "IBM Plex Sans, sans-serif");
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = await fontFaces();
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("y", "-34");
  ground.setAttribute("width", String(width));
  ground.setAttribute("height", String(height + 34));
  ground.setAttribute("fill", "var(--surface)");
  const heading = document.createElementNS("http://www.w3.org/2000/svg", "text");
  const isRightToLeft = document.documentElement.dir === "rtl";
  heading.setAttribute("x", String(isRightToLeft ? width - 4 : 4));
  heading.setAttribute("y", "-14");
  heading.setAttribute("font-size", "14");
  heading.setAttribute("fill", "var(--ink)");
  heading.setAttribute("direction", isRightToLeft ? "rtl" : "ltr");
  heading.textContent = title;
  copy.prepend(style, ground, heading);
  const computed = getComputedStyle(document.documentElement);
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => computed.getPropertyValue(name).trim());
}

/** Saves a chart as the reader sees it, as SVG or as PNG. */
export async function savePicture(svg: SVGSVGElement, name: string, title: string, format: "svg" | "png"): Promise<void> {
  const text = await standalone(svg, title);
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
