import { shores } from "../../domain/shores.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { confirmationCell, partyNames, startYears } from "../../i18n/describe.ts";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot, useView } from "../../state/atlas.tsx";
import { type ColumnId, columnIds, sortingBy } from "../../state/view.ts";
import { DraftBadge } from "../shared/DraftBadge.tsx";
import { SelectionLink } from "../shared/entityLinks.tsx";
import { StatusLine } from "../shared/StatusLine.tsx";
import { tableRoles } from "../shared/tableRoles.ts";

interface ListTableProps {
  readonly rows: readonly Entry[];
  /** Whether rows stand by how near they come to what is searched, and not by a column. */
  readonly isNearestFirst: boolean;
}

/** Partnerships as rows, in an order that the heads of columns change. */
export function ListTable({ rows, isNearestFirst }: ListTableProps) {
  const words = useWords();
  const { sorting, selection } = useView();
  const changeView = useChangeView();
  const sortBy = (column: ColumnId) => {
    const isDescending = sorting.column === column && !sorting.isDescending;
    changeView((before) => ({ ...before, sorting: sortingBy(column, isDescending) }));
  };
  return (
    // Focusable, so that the keyboard can scroll a table wider than the page.
    <section className="table-scroll" tabIndex={0} aria-label={words.say("list.caption")}>
      <table {...tableRoles.table} className="list-table">
        <caption className="visually-hidden">{words.say("list.caption")}</caption>
        <thead {...tableRoles.rowgroup}>
          <tr {...tableRoles.row}>
            {columnIds.map((column) => (
              <th
                key={column}
                {...tableRoles.columnheader}
                scope="col"
                aria-sort={
                  !isNearestFirst && sorting.column === column ? (sorting.isDescending ? "descending" : "ascending") : "none"
                }
              >
                <button type="button" onClick={() => sortBy(column)}>
                  {words.say(`list.column.${column}`)}
                  <span aria-hidden="true">
                    {!isNearestFirst && sorting.column === column ? (sorting.isDescending ? " ▾" : " ▴") : ""}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.rowgroup}>
          {rows.map((entry) => (
            <Row key={entry.partnership.id} entry={entry} isSelected={selection?.id === entry.partnership.id} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ entry, isSelected }: { readonly entry: Entry; readonly isSelected: boolean }) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const { partnership } = entry;
  const [fr, ma] = shores.map((shore) => partyNames(words, atlas, entry.parties, shore));
  return (
    <tr {...tableRoles.row} data-partnership={partnership.id} aria-current={isSelected || undefined}>
      <th {...tableRoles.rowheader} scope="row">
        <SelectionLink
          selection={{ kind: "partnership", id: partnership.id }}
          name={words.say("partnership.title", { fr: fr ?? "", ma: ma ?? "" })}
        >
          <bdi>{fr}</bdi>
        </SelectionLink>{" "}
        <DraftBadge kind="partnership" id={partnership.id} />
      </th>
      <td {...tableRoles.cell} data-label={words.say("list.column.ma")}>
        <bdi>{ma}</bdi>
      </td>
      <td {...tableRoles.cell} data-label={words.say("list.column.status")}>
        <StatusLine entry={entry} />
      </td>
      <td {...tableRoles.cell} data-label={words.say("list.column.kind")}>
        {words.say(`kind.${partnership.kind}`)}
      </td>
      <td {...tableRoles.cell} data-label={words.say("list.column.themes")}>
        {entry.themes.length > 0 ? (
          words.list(entry.themes.map((id) => themeName(words, atlas, id)))
        ) : (
          <span className="soft">{words.say("list.unknown")}</span>
        )}
      </td>
      <td {...tableRoles.cell} data-label={words.say("list.column.since")}>
        {startYears(partnership).join(" / ") || <span className="soft">{words.say("list.unknown")}</span>}
      </td>
      <td {...tableRoles.cell} data-label={words.say("list.column.confirmed")}>
        <span className={entry.standing.confirmed ? undefined : "soft"}>{confirmationCell(words, entry, today)}</span>
      </td>
      <td {...tableRoles.cell} data-label={words.say("list.column.sources")} className="number">
        {words.number(entry.sourceIds.length)}
      </td>
    </tr>
  );
}
