import { asWritten, quotedWords } from "../../domain/search/asWritten.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useFiltered, useHasSearchFailed, useView } from "../../state/atlas.tsx";
import { tryAgain } from "../../ui/loadOnce.ts";
import { PartProblem } from "../../ui/PartProblem.tsx";
import { nearText, understoodText } from "./understood.ts";
import { firstSorting } from "../../state/view.ts";
import "./query.css";

interface NearNoteProps {
  /** Whether what is found stands in a list. */
  readonly isList: boolean;
}

/** How near what is found comes to the place that the words name; and of a list, that the nearest stands first. */
export function NearNote({ isList }: NearNoteProps) {
  const words = useWords();
  const { entries } = useFiltered();
  const { filters, sorting } = useView();
  const { search } = filters;
  if (!search || entries.length === 0) return null;
  const isNearestFirst = isList && sorting === firstSorting;
  const parts = nearText(words, search, entries);
  if (parts !== undefined)
    return <p className="soft small">{words.say(isNearestFirst ? "search.nearestPlaceFirst" : "search.among", { parts })}</p>;
  return isNearestFirst && entries.length > 1 && <p className="soft small">{words.say("search.nearestFirst")}</p>;
}

/** How the words that filter were understood, with a way to undo it; or that they cannot be looked for. */
export function QueryNote() {
  const words = useWords();
  const atlas = useAtlas();
  const { filters } = useView();
  const changeView = useChangeView();
  const hasFailed = useHasSearchFailed();
  const { query, search } = filters;
  if (query === "") return null;
  if (!search)
    return hasFailed ? (
      <PartProblem message={words.say("search.failed", { query })} error={undefined} isAgain={false} onRetry={tryAgain} />
    ) : (
      <p className="small soft">{words.say("search.searching")}</p>
    );
  const understood = understoodText(words, atlas, search);
  const ask = (next: string) => () => changeView((view) => ({ ...view, filters: { ...view.filters, query: next } }));
  const inner = quotedWords(query);
  if (!understood && inner === undefined) return null;
  return (
    <p className="query-note small" data-query-note>
      <span>
        {inner === undefined ? words.say("search.understood", { understood: understood ?? "" }) : words.say("search.asWritten")}
      </span>{" "}
      <button type="button" className="button-plain no-print" onClick={ask(inner ?? asWritten(query))}>
        {words.say(inner === undefined ? "search.takeAsWritten" : "search.understand")}
      </button>
    </p>
  );
}
