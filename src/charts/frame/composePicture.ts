import { pictureFonts, widening } from "../../ui/letters.ts";
import { wrapWords } from "../../ui/wrapWords.ts";
import type { KeyItem } from "./Key.tsx";

/** All that a picture must say once it has left the page. */
export interface Caption {
  /** The question that the chart answers. */
  readonly title: string;
  readonly lead: string;
  readonly notes: readonly string[];
  readonly keyItems: readonly KeyItem[];
  /** The date of what is shown, and the filters that hold. */
  readonly state: string;
  readonly source: string;
  readonly direction: "ltr" | "rtl";
}

/** Width of a text in letters of a size, in pixels. */
export type Measure = (text: string, size: number) => number;

const namespace = "http://www.w3.org/2000/svg";
const margin = 16;
/** Narrower than this, sentences would stand in columns of a word or two. */
const leastWidth = 420;
const sizes = { title: 16, text: 12, source: 11 } as const;
const leading = 1.4;
const swatch = { width: 18, height: 12, gap: 6, between: 16 } as const;

type Attributes = Readonly<Record<string, string | number>>;

function withAttributes<Made extends SVGElement>(made: Made, attributes: Attributes): Made {
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}

const element = (name: string, attributes: Attributes) => withAttributes(document.createElementNS(namespace, name), attributes);

/** A number that an element bears. */
const numberOf = (drawn: Element, attribute: string) => Number(drawn.getAttribute(attribute));

/** A column of so many pixels in which parts are set under one another, at the beginning of lines. */
function createColumn(inner: number, direction: Caption["direction"], measured: Measure) {
  const measure: Measure = (text, size) => measured(text, size) * widening(direction);
  const width = inner + 2 * margin;
  const parts: SVGElement[] = [];
  let y = margin;
  /** The place of what begins `from` the beginning of lines, and is so wide. */
  const left = (from: number, wide: number) => (direction === "rtl" ? width - margin - from - wide : margin + from);
  const write = (text: string, from: number, baseline: number, size: number, fill: string) => {
    const place = { x: left(from, 0), y: baseline, "font-size": size, fill, direction, "text-anchor": "start" };
    const written = element("text", place);
    written.textContent = text;
    parts.push(written);
  };
  return {
    width,
    parts,
    height: () => Math.ceil(y + margin - 8),
    paragraph: (text: string, size: number, fill: string) => {
      for (const line of wrapWords(text, inner, (line) => measure(line, size))) {
        write(line, 0, y + size, size, fill);
        y += size * leading;
      }
      y += 4;
    },
    drawing: (chart: SVGSVGElement) => {
      y += 6;
      parts.push(withAttributes(document.importNode(chart, true), { x: left(0, numberOf(chart, "width")), y }));
      y += numberOf(chart, "height") + 10;
    },
    key: (items: readonly KeyItem[]) => {
      let from = 0;
      for (const { fill, label } of items) {
        const wide = swatch.width + swatch.gap + measure(label, sizes.text);
        if (from > 0 && from + wide > inner) {
          from = 0;
          y += sizes.text * leading + 2;
        }
        // The sample stands in a place of its own, so that its pattern begins where it begins.
        const sample = element("g", { transform: `translate(${left(from, swatch.width)} ${y + 1})` });
        sample.append(element("rect", { width: swatch.width, height: swatch.height, rx: 2, fill }));
        parts.push(sample);
        write(label, from + swatch.width + swatch.gap, y + sizes.text - 1, sizes.text, "var(--ink)");
        from += wide + swatch.between;
      }
      if (items.length > 0) y += sizes.text * leading + 8;
    },
  };
}

/**
 * The drawing of a chart with the words around it that the page gives: the question above, the key, the date and the
 * source below. On an Arabic page all begins at the right.
 */
export function composePicture(chart: SVGSVGElement, caption: Caption, measure: Measure): SVGSVGElement {
  const inner = Math.max(numberOf(chart, "width"), leastWidth - 2 * margin);
  const column = createColumn(inner, caption.direction, measure);
  column.paragraph(caption.title, sizes.title, "var(--ink)");
  column.paragraph(caption.lead, sizes.text, "var(--ink-soft)");
  for (const note of caption.notes) column.paragraph(note, sizes.text, "var(--ink)");
  column.drawing(chart);
  column.key(caption.keyItems);
  column.paragraph(caption.state, sizes.text, "var(--ink)");
  column.paragraph(caption.source, sizes.source, "var(--ink-soft)");
  const { width, parts } = column;
  const height = column.height();
  const picture = withAttributes(document.createElementNS(namespace, "svg"), {
    xmlns: namespace,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": pictureFonts(caption.direction),
  });
  picture.append(element("rect", { width, height, fill: "var(--surface)" }), ...parts);
  return picture;
}
