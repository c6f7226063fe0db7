import { isSpace, lettersOf, type Pieces } from "./pieces.ts";

/** Which way a piece runs: leftwards, rightwards, as numbers do, or as what is around it. */
type Way = "left" | "right" | "number" | "none";

interface Token {
  readonly text: string;
  readonly way: Way;
}

/** Brackets are drawn open towards the text: read from right to left they are the other one. */
const mirrors: Readonly<Record<string, string>> = { "(": ")", ")": "(", "[": "]", "]": "[", "«": "»", "»": "«" };
const mirrored = (text: string) => text.replaceAll(/[()[\]«»]/g, (sign) => mirrors[sign] ?? sign);
const turned = (text: string) => mirrored(text.split("").reverse().join(""));

function wayOf(text: string): Way {
  const { rtl, ltr } = lettersOf(text);
  if (rtl > ltr) return "left";
  if (ltr > 0) return "right";
  return /\d/.test(text) ? "number" : "none";
}

/** Pieces of a line as they stand, with the spaces between them. */
function tokensOf(line: Pieces): Token[] {
  const tokens: Token[] = [];
  let right: number | undefined;
  let isSpaced = false;
  for (const piece of line) {
    if (isSpace(piece)) {
      isSpaced = right !== undefined;
      continue;
    }
    const gap = right === undefined ? 0 : (piece.left - right) / piece.size;
    const way = wayOf(piece.text);
    // Some letters of Arabic stand a little apart from the one before.
    const isKerned = way === "left" && tokens.at(-1)?.way === "left" && gap < 0.16;
    if ((isSpaced && !isKerned) || gap > 0.25) tokens.push({ text: gap > 3 ? "\t" : " ", way: "none" });
    tokens.push({ text: piece.text, way });
    right = Math.max(right ?? piece.right, piece.right);
    isSpaced = false;
  }
  return tokens;
}

/** Signs that keep two numbers together: of a date, a sum, an hour. */
const joinsNumbers = /^[.,:/]$/;
const isBlank = ({ text }: Token) => text.trim() === "";

/** Whether what begins at a place of a line goes on with it, in the same way, behind signs that have none. */
function goesOn(tokens: readonly Token[], from: number, ways: readonly Way[]): number | undefined {
  for (let place = from; place < tokens.length; place += 1) {
    const way = tokens[place]?.way ?? "none";
    if (ways.includes(way)) return place;
    if (way !== "none") return undefined;
  }
  return undefined;
}

/** Runs of tokens that are read the other way than their line. */
function runsOf(tokens: readonly Token[], isLeftwards: boolean): (readonly Token[])[] {
  const runs: (readonly Token[])[] = [];
  for (let place = 0; place < tokens.length; ) {
    let end = place;
    const { way = "none" } = tokens[place] ?? {};
    if (way === (isLeftwards ? "right" : "left")) {
      // Numbers behind Latin letters are of them; those between Arabic ones too.
      for (let next: number | undefined = place; next !== undefined; ) {
        end = next;
        next = goesOn(tokens, end + 1, isLeftwards ? ["right", "number"] : ["left"]);
      }
    } else if (way === "number")
      while (joinsNumbers.test(tokens[end + 1]?.text ?? "") && tokens[end + 2]?.way === "number") end += 2;
    runs.push(tokens.slice(place, end + 1));
    place = end + 1;
  }
  return runs;
}

/** Years or pages from one to another: among Arabic words they are drawn either way round, and meant to rise. */
function spanInOrder(text: string): string {
  const [, first = "", sign = "", last = ""] = /^(\d+)([-–])(\d+)$/.exec(text) ?? [];
  return Number(first) > Number(last) ? [last, sign, first].join("") : text;
}

/** A run of a line that is read from right to left. */
function leftwardText(run: readonly Token[]): string {
  const [only] = run;
  const text = run.map((token) => token.text).join("");
  if (run.length > 1 || !only || only.way === "right") return text;
  if (only.way === "left") return mirrored(text);
  if (only.way === "none") return isBlank(only) ? text : turned(text);
  return spanInOrder(text);
}

/** A run of a line that is read from left to right. */
function rightwardText(run: readonly Token[]): string {
  if (run[0]?.way !== "left") return run.map((token) => token.text).join("");
  return [...run]
    .reverse()
    .map((token) => (token.way === "none" && !isBlank(token) ? turned(token.text) : mirrored(token.text)))
    .join("");
}

/**
 * The text of a line in the order in which it is read: its pieces from left to right as they are drawn, turned where they
 * run from right to left.
 * @param isLeftwards how the page runs: long names in Latin letters do not turn a line of an Arabic one
 */
export function lineText(line: Pieces, isLeftwards: boolean): string {
  const tokens = tokensOf(line);
  const { rtl, ltr } = lettersOf(tokens.map(({ text }) => text).join(""));
  const leftwards = isLeftwards ? rtl > 0 || ltr === 0 : rtl > ltr;
  const runs = runsOf(tokens, leftwards);
  const text = leftwards ? [...runs].reverse().map(leftwardText) : runs.map(rightwardText);
  return text.join("").replaceAll(/ {2,}/g, " ").trim();
}
