import { type HeadlineTarget, headlinePieces } from "../../i18n/headline.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useFiltered, useShownRequests, useSnapshot, useView } from "../../state/atlas.tsx";
import { isFiltering, noFilters, type View, withChosen } from "../../state/view.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import "./headline.css";

/** The view that a number of the sentence leads to. */
function viewOf(view: View, target: HeadlineTarget): View {
  if (target === "list" || target === "requests") return { ...view, screen: target };
  if (target === "all") return { ...view, filters: noFilters };
  return { ...view, filters: withChosen(view.filters, "vitality", target) };
}

/**
 * The first thing to read, on every screen that shows partnerships: how many are known, how many of them are alive, who
 * seeks. Each number leads to exactly what it counts; those of the partnerships add up.
 */
export function Headline() {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { filters } = useView();
  const { entries } = useFiltered();
  const requests = useShownRequests();
  const pieces = headlinePieces(words, { atlas, snapshot, entries, requests, filters, isFiltered: isFiltering(filters) });
  return (
    <section className="headline" aria-label={words.say("headline.title")}>
      <p>
        {snapshot.at !== undefined && `${words.say("headline.at", { date: words.date(snapshot.today) })} `}
        {pieces.map(({ text, target, isAside }, index) => {
          if (target !== undefined)
            return (
              <ViewLink key={`${index} ${text}`} to={(view) => viewOf(view, target)}>
                {text}
              </ViewLink>
            );
          return isAside ? (
            <span key={text} className="soft">
              {text}
            </span>
          ) : (
            text
          );
        })}
      </p>
    </section>
  );
}
