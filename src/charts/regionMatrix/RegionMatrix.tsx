import { useMemo } from "react";
import { nameOn } from "../../domain/names.ts";
import { regionsOn } from "../../domain/succession.ts";
import { countOutsideRegions, countRegionPairs } from "../../domain/totals.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot, useView } from "../../state/atlas.tsx";
import { chosenOf, type View, withChosen } from "../../state/view.ts";
import { ChartCard } from "../ChartCard.tsx";
import { CrossTable } from "../CrossTable.tsx";
import { Matrix } from "../Matrix.tsx";
import { useChartEntries } from "../useChartEntries.ts";
import { useWidth } from "../useWidth.ts";
import { labelRoom, placeMatrix } from "./layout.ts";

/** What the chart sets: both shores. */
const own = ["fr", "ma"] as const;

/** Which regions work together? */
export function RegionMatrix() {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const view = useView();
  const changeView = useChangeView();
  const entries = useChartEntries(own);
  const [frame, width] = useWidth();
  const isRightToLeft = words.direction === "rtl";
  const counts = useMemo(() => countRegionPairs(entries), [entries]);
  const outside = countOutsideRegions(entries, own);
  const rows = useMemo(() => regionsOn(atlas, today, "fr").map(({ id }) => id), [atlas, today]);
  const columns = useMemo(() => regionsOn(atlas, today, "ma").map(({ id }) => id), [atlas, today]);
  const countOf = (row: string, column: string) => counts.get(row)?.get(column) ?? 0;
  const nameOf = (id: string) => {
    const region = atlas.territories.get(id);
    return region ? nameOn(region, words.language, today) : id;
  };
  const most = Math.max(1, ...[...counts.values()].flatMap((row) => [...row.values()]));
  const isChosen = (row: string, column: string) => isPair(view, row, column);
  const choose = (row: string, column: string) =>
    changeView((before) => {
      const values = isPair(before, row, column) ? [[], []] : [[row], [column]];
      return { ...before, filters: withChosen(withChosen(before.filters, "fr", values[0] ?? []), "ma", values[1] ?? []) };
    });
  const layout = width
    ? placeMatrix(rows, columns, countOf, {
        width,
        rowLabel: labelRoom(rows.map(nameOf)),
        columnLabel: labelRoom(columns.map(nameOf)),
        isRightToLeft,
      })
    : undefined;
  const cellTitle = (row: string, column: string, count: number) =>
    words.say("chart.cell", { row: nameOf(row), column: nameOf(column), count });
  return (
    <ChartCard
      id="regions"
      title={words.say("chart.regions.title")}
      lead={words.say("chart.regions.lead")}
      notes={outside > 0 ? [words.say("chart.outside", { count: outside })] : []}
      own={own}
      isEmpty={entries.length === 0}
      table={
        <CrossTable
          corner={words.say("chart.regions.corner")}
          rows={rows}
          columns={columns}
          nameOf={nameOf}
          countOf={countOf}
          onChoose={choose}
          isChosen={isChosen}
        />
      }
    >
      <div ref={frame} className="chart-frame">
        {layout && (
          <Matrix
            layout={layout}
            most={most}
            label={words.say("chart.regions.title")}
            isRightToLeft={isRightToLeft}
            nameOf={nameOf}
            number={words.number}
            isChosen={isChosen}
            onChoose={choose}
            cellTitle={cellTitle}
          />
        )}
      </div>
    </ChartCard>
  );
}

function isPair(view: View, row: string, column: string): boolean {
  return chosenOf(view.filters, "fr").join() === row && chosenOf(view.filters, "ma").join() === column;
}
