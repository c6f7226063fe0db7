import { Parser } from "saxen";
import { UnreadableFile } from "./fault.ts";

/** How the text of a document stands in its XML. */
interface Markup {
  /** Elements that end a line when they close. */
  readonly paragraphs: ReadonlySet<string>;
  /** Elements whose text is read; absent where all is. */
  readonly runs?: ReadonlySet<string>;
  /** Elements that stand for a sign. */
  readonly signs: Readonly<Record<string, string>>;
  /** Elements that are passed over with all that they hold: what was deleted, remarks, a second form of the same. */
  readonly hidden: ReadonlySet<string>;
}

export const docx: Markup = {
  paragraphs: new Set(["w:p"]),
  runs: new Set(["w:t"]),
  signs: { "w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-" },
  hidden: new Set(["mc:Fallback", "w:pPr", "w:rPr", "w:sectPr"]),
};

export const odt: Markup = {
  paragraphs: new Set(["text:p", "text:h"]),
  signs: { "text:tab": "\t", "text:line-break": "\n", "text:s": " " },
  hidden: new Set([
    "text:tracked-changes",
    "office:annotation",
    "text:note",
    "office:font-face-decls",
    "office:automatic-styles",
  ]),
};

/** The text of a document, a line a paragraph. @throws UnreadableFile when its XML is damaged */
export function textOfMarkup(xml: string, { paragraphs, runs, signs, hidden }: Markup): string {
  const text: string[] = [];
  let [hiddenDepth, runDepth, paragraphDepth] = [0, 0, 0];
  let fault: Error | undefined;
  const read = (written: string) => {
    const isRead = runs ? runDepth > 0 : paragraphDepth > 0;
    if (isRead && hiddenDepth === 0) text.push(written);
  };
  new Parser()
    .on("openTag", (name) => {
      if (hiddenDepth > 0 || hidden.has(name)) {
        hiddenDepth += hidden.has(name) ? 1 : 0;
        return;
      }
      if (paragraphs.has(name)) paragraphDepth += 1;
      if (runs?.has(name)) runDepth += 1;
      if (paragraphDepth > 0) text.push(signs[name] ?? "");
    })
    .on("closeTag", (name) => {
      if (hidden.has(name)) hiddenDepth -= 1;
      if (hiddenDepth > 0) return;
      if (runs?.has(name)) runDepth -= 1;
      if (!paragraphs.has(name)) return;
      paragraphDepth -= 1;
      text.push("\n");
    })
    .on("text", (written, decode) => read(decode(written)))
    .on("cdata", read)
    .on("error", (error) => {
      fault ??= error;
    })
    .parse(xml);
  if (fault) throw new UnreadableFile("broken", fault.message);
  return text.join("");
}
