import { Fragment } from "react";
import { carriedOnText, headlineParts, ofFormerText, soughtText } from "../../i18n/headline.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useFiltered, useShownRequests, useSnapshot, useView } from "../../state/atlas.tsx";
import { isFiltering, noFilters, withChosen } from "../../state/view.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import "./headline.css";

/** How much of the atlas passes the filters, leading to the list of it, and what lifts the filters. */
function Known() {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { filters } = useView();
  const { entries } = useFiltered();
  const isPart = isFiltering(filters);
  return (
    <>
      <ViewLink to={(view) => ({ ...view, screen: "list" })}>
        {words.say(isPart ? "headline.known" : "headline.all", { count: entries.length })}
      </ViewLink>
      {isPart && (
        <>
          {" "}
          <ViewLink to={(view) => ({ ...view, filters: noFilters })}>
            {words.say("headline.ofAll", { count: snapshot.entries.length })}
          </ViewLink>
          {ofFormerText(words, atlas, entries, filters, snapshot)}
        </>
      )}
    </>
  );
}

/**
 * The first thing to read, on every screen that shows partnerships: how many are known, how many of them are alive, who
 * seeks. Each number leads to exactly what it counts; those of the partnerships add up.
 */
export function Headline() {
  const words = useWords();
  const snapshot = useSnapshot();
  const { entries } = useFiltered();
  const requests = useShownRequests();
  return (
    <section className="headline" aria-label={words.say("headline.title")}>
      <p>
        {snapshot.at !== undefined && `${words.say("headline.at", { date: words.date(snapshot.today) })} `}
        <Known />
        {headlineParts(entries, snapshot).map(({ name, of, count, carriedOn }, index) => (
          <Fragment key={name}>
            {words.say(index === 0 ? "headline.opening.separator" : "headline.separator")}
            <ViewLink to={(view) => ({ ...view, filters: withChosen(view.filters, "vitality", of) })}>
              {words.say(`headline.${name}`, { count })}
            </ViewLink>
            {carriedOnText(words, carriedOn)}
          </Fragment>
        ))}
        {words.say("headline.end.separator")}
        <ViewLink to={(view) => ({ ...view, screen: "requests" })}>{soughtText(words, requests, snapshot)}</ViewLink>
        {words.say("headline.end.separator")}
        {snapshot.at !== undefined && snapshot.undatedCount > 0 && (
          <span className="soft">
            {words.say("headline.undated", { count: snapshot.undatedCount })}
            {words.say("headline.end.separator")}
          </span>
        )}
      </p>
    </section>
  );
}
