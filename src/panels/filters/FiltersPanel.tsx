import { byShore, territoriesOfParties, territoryIdsOn } from "../../domain/shores.ts";
import { facets, type FacetId } from "../../domain/facets/index.ts";
import { isRequestFacet } from "../../domain/requests.ts";
import { useWords } from "../../i18n/words.tsx";
import { useFiltered, useShownRequests, useSnapshot, useView } from "../../state/atlas.tsx";
import { later } from "../../ui/later.tsx";
import { Part } from "../../ui/Part.tsx";
import { useIsSearchInList } from "../shared/searchPlace.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import { Chips } from "./Chips.tsx";
import { FacetGroup } from "./FacetGroup.tsx";
import "./filters.css";

const NothingFound = later(async () => (await import("../search/NothingFound.tsx")).NothingFound);
const SearchBox = later(async () => (await import("../search/SearchBox.tsx")).SearchBox);

/** Facets that stand open at first; the others open by a click. */
const openFacets: readonly FacetId[] = ["vitality", "status", "theme"];

/** Where requests are shown, facets that hold them back come first. */
const facetsOfRequests = facets.toSorted((a, b) => Number(isRequestFacet(b.id)) - Number(isRequestFacet(a.id)));

interface FiltersPanelProps {
  /** Whether the page has drawn what it opened for, so that the search box may load. */
  readonly isSettled: boolean;
}

/** Search, count, what is on, and the facets. */
export function FiltersPanel({ isSettled }: FiltersPanelProps) {
  const words = useWords();
  const snapshot = useSnapshot();
  const { entries } = useFiltered();
  const { filters, screen } = useView();
  const isSearchInList = useIsSearchInList(screen);
  const territories = byShore((shore) => new Set(entries.flatMap(({ parties }) => territoryIdsOn(parties, shore))).size);
  const { seats } = territoriesOfParties(entries.flatMap(({ parties }) => parties));
  return (
    <div className="filters">
      {isSearchInList ? null : isSettled ? (
        <Part name={words.say("part.search")} waiting="search-skeleton" placeholder={words.say("search.placeholder")}>
          <SearchBox />
        </Part>
      ) : (
        <div className="search-skeleton">{words.say("search.placeholder")}</div>
      )}
      <ViewLink className="button filters-match" to={(view) => ({ ...view, screen: "match" })}>
        {words.say("match.open")}
      </ViewLink>
      {screen === "requests" && <RequestsCount />}
      <p className="filters-count">
        <strong>{words.say("count.partnerships", { count: entries.length })}</strong>
      </p>
      <p className="soft small">
        {words.say("count.territories", territories)}
        {seats > 0 && ` ${words.say("count.seats", { count: seats })}`}
        {" · "}
        {words.say("edition.asOf", { date: words.date(snapshot.today) })}
        {snapshot.at !== undefined && snapshot.undatedCount > 0 && (
          <>
            {" · "}
            {words.say("time.undated", { count: snapshot.undatedCount })}
          </>
        )}
      </p>
      <Chips />
      {entries.length === 0 &&
        screen !== "requests" &&
        (filters.query !== "" && screen === "map" ? (
          <Part name={words.say("part.search")}>
            <NothingFound />
          </Part>
        ) : (
          <p className="filters-empty">{words.say("count.none")}</p>
        ))}
      {(screen === "requests" ? facetsOfRequests : facets).map((facet) => (
        <FacetGroup key={facet.id} facet={facet} isInitiallyOpen={openFacets.includes(facet.id)} />
      ))}
    </div>
  );
}

/** How many requests pass the filters, where they are what is shown, and which filters can hold them back. */
function RequestsCount() {
  const words = useWords();
  const requests = useShownRequests();
  return (
    <>
      <p className="filters-count">
        <strong>{words.say("requests.seeking", { count: requests.length })}</strong>
      </p>
      <p className="soft small">{words.say("requests.filtersNote")}</p>
    </>
  );
}
