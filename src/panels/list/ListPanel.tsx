import { useMemo } from "react";
import type { Entry } from "../../domain/snapshot.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useFiltered, useSnapshot, useView } from "../../state/atlas.tsx";
import { draftedFile, useShownDraft } from "../../state/shownDraft.tsx";
import { firstRows, firstSorting } from "../../state/view.ts";
import { download } from "../../ui/download.ts";
import { later } from "../../ui/later.tsx";
import { loadOnce } from "../../ui/loadOnce.ts";
import { MoreButton } from "../../ui/MoreButton.tsx";
import { Part } from "../../ui/Part.tsx";
import { useTask } from "../../ui/useTask.tsx";
import { NearNote, QueryNote } from "../search/QueryNote.tsx";
import { PrintButton } from "../shared/PrintButton.tsx";
import { useIsSearchInList } from "../shared/searchPlace.ts";
import { ListTable } from "./ListTable.tsx";
import { ThemeNote } from "./ThemeNote.tsx";
import { nearestFirst, sortEntries } from "./columns.ts";
import "./list.css";
import "./cards.css";

const SearchBox = later(async () => (await import("../search/SearchBox.tsx")).SearchBox);
const NothingFound = later(async () => (await import("../search/NothingFound.tsx")).NothingFound);
const loadExports = loadOnce(() => import("./exports.ts"));

/** What the list shows, as a file or on paper. */
function TakeAway({ rows }: { readonly rows: readonly Entry[] }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const draft = useShownDraft();
  const { run, notice } = useTask();
  const save = async (format: "csv" | "geojson") => {
    const { listAsCsv, listAsGeoJson } = await loadExports();
    const name = `${draftedFile(`passerelles-${snapshot.today}`, draft)}.${format}`;
    if (format === "csv") download(name, "text/csv;charset=utf-8", listAsCsv(words, atlas, snapshot, rows));
    else download(name, "application/geo+json", listAsGeoJson(words, atlas, snapshot, rows));
  };
  return (
    <>
      <div className="list-actions">
        <button type="button" className="button" onClick={() => run(words.say("list.csv"), () => save("csv"))}>
          {words.say("list.csv")}
        </button>
        <button type="button" className="button" onClick={() => run(words.say("list.geojson"), () => save("geojson"))}>
          {words.say("list.geojson")}
        </button>
        <PrintButton />
      </div>
      {notice}
    </>
  );
}

/** All that passes the filters, as a table: sortable, printable, to take away. */
export function ListPanel() {
  const words = useWords();
  const atlas = useAtlas();
  const view = useView();
  const { today } = useSnapshot();
  const { entries } = useFiltered();
  const changeView = useChangeView();
  const { sorting, rowCount } = view;
  const { query, search } = view.filters;
  // What comes nearest to the words stands first, unless the reader asked for another order.
  const nearest = sorting === firstSorting ? search : undefined;
  const rows = useMemo(() => {
    const sorted = sortEntries(words, atlas, entries, sorting);
    return nearest ? nearestFirst(sorted, nearest) : sorted;
  }, [words, atlas, entries, sorting, nearest]);
  const isSearchHere = useIsSearchInList("list");
  return (
    <section className="list" aria-labelledby="list-title">
      {isSearchHere && (
        <Part name={words.say("part.search")} waiting="search-skeleton" placeholder={words.say("search.placeholder")}>
          <SearchBox />
        </Part>
      )}
      <div className="list-head">
        <h1 id="list-title">{words.say("list.title", { count: rows.length })}</h1>
        <p className="soft small no-print">{words.say("edition.asOf", { date: words.date(today) })}</p>
        <TakeAway rows={rows} />
        <QueryNote />
        <NearNote isList />
        <ThemeNote />
        {sorting.column === "status" && rows.length > 1 && <p className="soft small">{words.say("list.newestOfStatusFirst")}</p>}
      </div>
      {rows.length === 0 ? (
        query === "" ? (
          <p className="notice">{words.say("count.none")}</p>
        ) : (
          <Part name={words.say("part.search")}>
            <NothingFound />
          </Part>
        )
      ) : (
        <ListTable rows={rows.slice(0, rowCount)} isNearestFirst={nearest !== undefined} />
      )}
      {rows.length > rowCount && (
        <MoreButton
          listed={() => document.querySelectorAll("tr[data-partnership]")}
          onMore={() => changeView((before) => ({ ...before, rowCount: rowCount + firstRows }))}
        >
          {words.say("list.more", { count: Math.min(firstRows, rows.length - rowCount) })}
        </MoreButton>
      )}
    </section>
  );
}
