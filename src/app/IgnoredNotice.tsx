import { group } from "d3-array";
import { useState } from "react";
import { isDay } from "../domain/dates.ts";
import { facetIds } from "../domain/facets/index.ts";
import type { MessageId } from "../i18n/messages.ts";
import { useWords, type Words } from "../i18n/words.tsx";
import { useIgnored } from "../state/atlas.tsx";
import type { Ignored } from "../state/writing.ts";

/** Longest piece of the address that is told, in characters. */
const longestPiece = 200;

/** What parameters are called on the page: by what they set, or by the screen that they are of. */
export const namesOfParameters: ReadonlyMap<string, MessageId> = new Map<string, MessageId>([
  ...facetIds.map((id) => [id, `facet.${id}`] as const),
  ["view", "ignored.view"],
  ["layout", "map.layout.label"],
  ["q", "ignored.query"],
  ["sel", "panel.fiche"],
  ["line", "panel.fiche"],
  ["at", "ignored.at"],
  ["from", "changes.from"],
  ["to", "changes.to"],
  ["sort", "ignored.sort"],
  ["rows", "screen.list"],
  ["lang", "app.language"],
  ["sheet", "screen.review"],
  ["draft", "screen.workbench"],
  ["parallel", "legend.parallel"],
  ["embed", "share.frame"],
  ...["panel", "regions", "tables"].map((name) => [name, "panel.synthesis"] as const),
  ...["find", "document"].map((name) => [name, "screen.sources"] as const),
  ...["for", "with", "without", "candidates", "weights"].map((name) => [name, "screen.match"] as const),
  ...["round", "heard"].map((name) => [name, "screen.round-table"] as const),
  ...["fund", "currency", "budget", "part-fr", "part-ma", "cap", "rate"].map((name) => [name, "screen.funding"] as const),
  ...["meet", "slots"].map((name) => [name, "screen.meetings"] as const),
  ...["tables", "minutes", "start", "must", "never", "absent", "by"].map((name) => [`meet-${name}`, "screen.meetings"] as const),
]);

function sentence(words: Words, { reason, bounds }: Ignored): string {
  if (!bounds) return words.say(`ignored.${reason}`);
  return words.say("ignored.outside", { first: words.date(bounds.first), last: words.date(bounds.last) });
}

/** A value as the page would write it: dates in words. What is no date of the calendar that we use stays as it stands. */
const valueText = (words: Words, value: string) => (isDay(value) && value >= "1000" ? words.date(value) : value);

/** A piece of the address in the words of the page: "Statut « sleeping »". What the page has no word for is told as it stands. */
function pieceText(words: Words, piece: string): string {
  const [name = "", ...rest] = piece.split("=");
  const message = namesOfParameters.get(name);
  const value = rest.join("=");
  if (message && rest.length > 0) return words.say("ignored.piece", { name: words.say(message), value: valueText(words, value) });
  return words.say("ignored.name", { name: piece });
}

const shortened = (text: string) => (text.length > longestPiece ? `${text.slice(0, longestPiece)}…` : text);

/** Pieces of the address that are not heard for one reason, in words. */
function piecesText(words: Words, all: readonly Ignored[]): string {
  const pieces = all.flatMap(({ text }) => (text === "" ? [] : [text]));
  return shortened(pieces.map((piece) => pieceText(words, shortened(piece))).join(words.say("separator")));
}

/** Tells, discreetly, what of the address is not heard, and why. */
export function IgnoredNotice() {
  const words = useWords();
  const ignored = useIgnored();
  const [closed, setClosed] = useState<readonly Ignored[]>();
  if (ignored.length === 0 || closed === ignored) return null;
  return (
    <div className="ignored" role="alert">
      <ul className="plain-list">
        {[...group(ignored, (one) => sentence(words, one))].map(([why, ofOne]) => (
          <li key={why}>
            {why} <bdi>{piecesText(words, ofOne)}</bdi>
          </li>
        ))}
      </ul>
      <button type="button" className="button-plain" onClick={() => setClosed(ignored)}>
        {words.say("ignored.close")}
      </button>
    </div>
  );
}
