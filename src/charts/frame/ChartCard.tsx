import { type ReactNode, useId, useMemo, useRef } from "react";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { fillOf } from "../fills/FillPatterns.tsx";
import type { Chart, ChartLayout } from "./chart.ts";
import { ChartActions } from "./ChartActions.tsx";
import { ChartPicture } from "./ChartPicture.tsx";
import { useChoice } from "./choice.ts";
import { Key } from "./Key.tsx";
import { useChartEntries } from "./useChartEntries.ts";
import { useSave } from "./useSave.ts";
import { useTable } from "./useTable.ts";

interface ChartCardProps<Series, Layout extends ChartLayout> {
  readonly chart: Chart<Series, Layout>;
  /** What sets the chart, above its picture or table. */
  readonly controls?: ReactNode;
}

/** A question, its picture, its table, and both to take away. */
export function ChartCard<Series, Layout extends ChartLayout>({ chart, controls }: ChartCardProps<Series, Layout>) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const entries = useChartEntries(chart.facetIds);
  const choice = useChoice();
  const pictureId = useId();
  const picture = useRef<HTMLDivElement>(null);
  const [isTable, setTable] = useTable(chart.id);
  const reading = useMemo(() => ({ atlas, snapshot, entries, words }), [atlas, snapshot, entries, words]);
  const series = useMemo(() => chart.series(reading), [chart, reading]);
  const isEmpty = chart.isEmpty(series);
  const title = words.say(chart.title, chart.titleValues?.(series));
  const lead = words.say(chart.lead);
  const notes = chart.notes?.(series, reading) ?? [];
  const { key: keyOf, fills = {} } = chart;
  const keyItems = (keyOf?.(series, words) ?? []).map(({ value, label }) => ({ fill: fillOf(pictureId, fills, value), label }));
  const { save, notice } = useSave({ id: chart.id, facetIds: chart.facetIds, title, lead, notes, keyItems });
  return (
    <section className="chart" data-chart={chart.id}>
      <h3>{title}</h3>
      <p className="soft small">{lead}</p>
      {controls}
      {notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
      {isEmpty ? (
        <p className="notice">{words.say("chart.empty")}</p>
      ) : isTable ? (
        <div className="chart-table">
          <chart.Table series={series} choice={choice} />
        </div>
      ) : (
        <div ref={picture}>
          <ChartPicture id={pictureId} chart={chart} series={series} title={title} choice={choice} />
          {keyItems.length > 0 && <Key items={keyItems} />}
        </div>
      )}
      {!isEmpty && (
        <ChartActions
          title={title}
          isTable={isTable}
          onTable={setTable}
          onSave={(format) => save(picture.current?.querySelector("svg"), format)}
        />
      )}
      {notice}
    </section>
  );
}
