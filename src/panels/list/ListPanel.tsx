// A small screen lays rows out as cards, and browsers then forget that they are a table: its roles are spelled out.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { useMemo } from "react";
import type { Entry } from "../../domain/snapshot.ts";
import { confirmationDate, partyNames, startYears } from "../../i18n/describe.ts";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useFiltered, useSnapshot, useView } from "../../state/atlas.tsx";
import { type ColumnId, columnIds, firstRows, firstSorting, sortingBy } from "../../state/view.ts";
import { download } from "../../ui/download.ts";
import { later } from "../../ui/later.tsx";
import { loadOnce } from "../../ui/loadOnce.ts";
import { Part } from "../../ui/Part.tsx";
import { useTask } from "../../ui/useTask.tsx";
import { isAtLeast, useWindowSize } from "../../ui/windowSize.ts";
import { QueryNote } from "../search/QueryNote.tsx";
import { SelectionLink } from "../shared/entityLinks.tsx";
import { PrintButton } from "../shared/PrintButton.tsx";
import { StatusLine } from "../shared/StatusLine.tsx";
import { nearestFirst, sortEntries } from "./columns.ts";
import "./list.css";
import "./cards.css";

const NothingFound = later(async () => (await import("../search/NothingFound.tsx")).NothingFound);
const loadExports = loadOnce(() => import("./exports.ts"));

/** All that passes the filters, as a table: sortable, printable, to take away. */
export function ListPanel() {
  const words = useWords();
  const atlas = useAtlas();
  const view = useView();
  const snapshot = useSnapshot();
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
  const isWide = isAtLeast(useWindowSize(), "compact");
  const sortBy = (column: ColumnId) => {
    const isDescending = sorting.column === column && !sorting.isDescending;
    changeView((before) => ({ ...before, sorting: sortingBy(column, isDescending) }));
  };
  const { run, notice } = useTask();
  const save = async (format: "csv" | "geojson") => {
    const { listAsCsv, listAsGeoJson } = await loadExports();
    const name = `passerelles-${snapshot.today}.${format}`;
    if (format === "csv") download(name, "text/csv;charset=utf-8", listAsCsv(words, atlas, rows));
    else download(name, "application/geo+json", listAsGeoJson(words, atlas, rows));
  };
  return (
    <section className="list" aria-labelledby="list-title">
      <div className="list-head">
        <h1 id="list-title">{words.say("list.title", { count: rows.length })}</h1>
        <p className="soft small no-print">{words.say("edition.asOf", { date: words.date(snapshot.today) })}</p>
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
        {!isWide && <QueryNote />}
        {nearest && rows.length > 1 && <p className="soft small">{words.say("search.nearestFirst")}</p>}
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
        // Focusable, so that the keyboard can scroll a table wider than the page.
        <div className="table-scroll" tabIndex={0} role="region" aria-label={words.say("list.caption")}>
          <table role="table" className="list-table">
            <caption className="visually-hidden">{words.say("list.caption")}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {columnIds.map((column) => (
                  <th
                    key={column}
                    role="columnheader"
                    scope="col"
                    aria-sort={
                      !nearest && sorting.column === column ? (sorting.isDescending ? "descending" : "ascending") : "none"
                    }
                  >
                    <button type="button" onClick={() => sortBy(column)}>
                      {words.say(`list.column.${column}`)}
                      <span aria-hidden="true">
                        {!nearest && sorting.column === column ? (sorting.isDescending ? " ▾" : " ▴") : ""}
                      </span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.slice(0, rowCount).map((entry) => (
                <Row key={entry.partnership.id} entry={entry} isSelected={view.selection?.id === entry.partnership.id} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > rowCount && (
        <button
          type="button"
          className="button"
          onClick={() => changeView((before) => ({ ...before, rowCount: rowCount + firstRows }))}
        >
          {words.say("list.more", { count: Math.min(firstRows, rows.length - rowCount) })}
        </button>
      )}
    </section>
  );
}

function Row({ entry, isSelected }: { readonly entry: Entry; readonly isSelected: boolean }) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const { partnership } = entry;
  return (
    <tr role="row" data-partnership={partnership.id} aria-current={isSelected || undefined}>
      <th role="rowheader" scope="row">
        <SelectionLink selection={{ kind: "partnership", id: partnership.id }}>
          <bdi>{partyNames(words, atlas, entry.parties, "fr")}</bdi>
        </SelectionLink>
      </th>
      <td role="cell" data-label={words.say("list.column.ma")}>
        <bdi>{partyNames(words, atlas, entry.parties, "ma")}</bdi>
      </td>
      <td role="cell" data-label={words.say("list.column.status")}>
        <StatusLine entry={entry} />
      </td>
      <td role="cell" data-label={words.say("list.column.kind")}>
        {words.say(`kind.${partnership.kind}`)}
      </td>
      <td role="cell" data-label={words.say("list.column.themes")}>
        {entry.themes.length > 0 ? (
          words.list(entry.themes.map((id) => themeName(words, atlas, id)))
        ) : (
          <span className="soft">{words.say("list.unknown")}</span>
        )}
      </td>
      <td role="cell" data-label={words.say("list.column.since")}>
        {startYears(partnership).join(" / ") || <span className="soft">{words.say("list.unknown")}</span>}
      </td>
      <td role="cell" data-label={words.say("list.column.confirmed")}>
        {confirmationDate(words, entry, today) ?? <span className="soft">{words.say("confirmed.noDate")}</span>}
      </td>
      <td role="cell" data-label={words.say("list.column.sources")} className="number">
        {words.number(entry.sourceIds.length)}
      </td>
    </tr>
  );
}
