import { useId, useMemo } from "react";
import { type Status, statuses, type ThemeId, themeIds } from "../../domain/model.ts";
import { countThemeStatuses } from "../../domain/totals.ts";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useView } from "../../state/atlas.tsx";
import { chosenOf, type View, withChosen } from "../../state/view.ts";
import { ChartCard } from "../ChartCard.tsx";
import { CrossTable } from "../CrossTable.tsx";
import { useChartEntries } from "../useChartEntries.ts";
import { useWidth } from "../useWidth.ts";
import { placeBars } from "./layout.ts";
import { StatusPatterns, statusFill } from "./StatusPatterns.tsx";

/** What the chart sets. */
const own = ["theme", "status"] as const;

/** On what, and how alive is it? */
export function ThemeStatus() {
  const words = useWords();
  const atlas = useAtlas();
  const view = useView();
  const changeView = useChangeView();
  const entries = useChartEntries(own);
  const chartId = useId();
  const [frame, width] = useWidth();
  const isRightToLeft = words.direction === "rtl";
  const counts = useMemo(() => countThemeStatuses(entries), [entries]);
  const layout = width ? placeBars(counts, width, isRightToLeft) : undefined;
  const nameOf = (id: string) =>
    (statuses as readonly string[]).includes(id) ? words.say(`status.${id as Status}`) : themeName(words, atlas, id as ThemeId);
  const choose = (theme: string, status: string) =>
    changeView((before) => {
      const isUndone = isPair(before, theme, status);
      const ofTheme = withChosen(before.filters, "theme", isUndone ? [] : themeIds.filter((one) => one === theme));
      return { ...before, filters: withChosen(ofTheme, "status", isUndone ? [] : statuses.filter((one) => one === status)) };
    });
  const chooseTheme = (theme: string) =>
    changeView((before) => ({
      ...before,
      filters: withChosen(
        before.filters,
        "theme",
        chosenOf(before.filters, "theme").join() === theme ? [] : themeIds.filter((one) => one === theme),
      ),
    }));
  const shown = statuses.filter((status) => [...counts.values()].some((ofTheme) => ofTheme.has(status)));
  return (
    <ChartCard
      id="themes"
      title={words.say("chart.themes.title")}
      lead={words.say("chart.themes.lead")}
      own={own}
      keyItems={shown.map((status) => ({ fill: statusFill(chartId, status), label: words.say(`status.${status}`) }))}
      isEmpty={counts.size === 0}
      table={
        <CrossTable
          corner={words.say("facet.theme")}
          rows={themeIds}
          columns={statuses}
          nameOf={nameOf}
          countOf={(theme, status) => counts.get(theme as ThemeId)?.get(status as Status) ?? 0}
          onChoose={choose}
          isChosen={(theme, status) => isPair(view, theme, status)}
        />
      }
    >
      <div ref={frame} className="chart-frame">
        {layout && (
          <svg
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            width={layout.width}
            height={layout.height}
            role="img"
            aria-label={words.say("chart.themes.title")}
            direction={words.direction}
          >
            <StatusPatterns chartId={chartId} />
            {layout.rows.map(({ theme, total, y, labelX, totalX, segments }) => (
              <g key={theme}>
                <text
                  className="cell"
                  x={labelX}
                  y={y + 11}
                  fontSize="12"
                  fill="var(--ink)"
                  textAnchor="start"
                  onClick={() => chooseTheme(theme)}
                  fontWeight={chosenOf(view.filters, "theme").includes(theme) ? 600 : 400}
                >
                  {themeName(words, atlas, theme)}
                </text>
                {segments.map(({ status, count, x, width: segmentWidth }) => (
                  <rect
                    key={status}
                    className="cell"
                    x={x + 0.5}
                    y={y + 16}
                    width={Math.max(1, segmentWidth - 1)}
                    height={layout.barHeight}
                    fill={statusFill(chartId, status)}
                    {...(isPair(view, theme, status) && { stroke: "var(--ink)", strokeWidth: 2 })}
                    onClick={() => choose(theme, status)}
                  >
                    <title>
                      {words.say("chart.cell", {
                        row: themeName(words, atlas, theme),
                        column: words.say(`status.${status}`),
                        count,
                      })}
                    </title>
                  </rect>
                ))}
                <text
                  x={totalX}
                  y={y + 16 + layout.barHeight / 2}
                  dominantBaseline="central"
                  fontSize="11.5"
                  fill="var(--ink)"
                  textAnchor="start"
                >
                  {words.number(total)}
                </text>
              </g>
            ))}
          </svg>
        )}
      </div>
    </ChartCard>
  );
}

function isPair(view: View, theme: string, status: string): boolean {
  return chosenOf(view.filters, "theme").join() === theme && chosenOf(view.filters, "status").join() === status;
}
