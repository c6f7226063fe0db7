import { useMemo, useState } from "react";
import { type ThemeId, themeIds } from "../../domain/model.ts";
import { nameOn } from "../../domain/names.ts";
import { type Shore, shores } from "../../domain/shores.ts";
import { regionsOn } from "../../domain/succession.ts";
import { countOutsideRegions, countRegions } from "../../domain/totals.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot, useView } from "../../state/atlas.tsx";
import { chosenOf, type View, withChosen } from "../../state/view.ts";
import { ChartCard } from "../ChartCard.tsx";
import { CrossTable } from "../CrossTable.tsx";
import { Matrix } from "../Matrix.tsx";
import { labelRoom, placeMatrix } from "../regionMatrix/layout.ts";
import { useChartEntries } from "../useChartEntries.ts";
import { useWidth } from "../useWidth.ts";

/** Where is nobody? Themes by region of one shore, the empty places in sight. */
export function WhiteSpaces() {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const view = useView();
  const changeView = useChangeView();
  const [shore, setShore] = useState<Shore>("ma");
  const own = useMemo(() => ["theme", shore] as const, [shore]);
  const entries = useChartEntries(own);
  const [frame, width] = useWidth();
  const isRightToLeft = words.direction === "rtl";
  const totals = useMemo(() => countRegions(atlas, entries, shore, today), [atlas, entries, shore, today]);
  const columns = useMemo(() => regionsOn(atlas, today, shore).map(({ id }) => id), [atlas, today, shore]);
  const countOf = (theme: string, region: string) => totals.ownByTheme.get(theme)?.get(region) ?? 0;
  const nameOf = (id: string) => {
    const theme = atlas.themes.get(id as ThemeId);
    const region = atlas.territories.get(id);
    return theme ? words.of(theme.names) : region ? nameOn(region, words.language, today) : id;
  };
  const emptyRegions = columns
    .filter((region) => !totals.own.has(region))
    .map((region) => {
      const inherited = totals.inherited.get(region) ?? 0;
      return inherited > 0 ? words.say("chart.white.heir", { name: nameOf(region), count: inherited }) : nameOf(region);
    });
  const emptyThemes = themeIds.filter((theme) => !entries.some(({ themes }) => themes.includes(theme)));
  const outside = countOutsideRegions(entries, [shore]);
  const notes = [
    emptyRegions.length > 0
      ? words.say("chart.white.regions", { names: words.list(emptyRegions) })
      : words.say("chart.white.noRegion"),
    ...(emptyThemes.length > 0 ? [words.say("chart.white.themes", { names: words.list(emptyThemes.map(nameOf)) })] : []),
    ...(totals.formerCount > 0 ? [words.say("chart.white.former", { count: totals.formerCount })] : []),
    ...(outside > 0 ? [words.say("chart.outside", { count: outside })] : []),
  ];
  const cellTitle = (theme: string, region: string, count: number) => {
    const title = words.say("chart.cell", { row: nameOf(theme), column: nameOf(region), count });
    const inherited = totals.inheritedByTheme.get(theme)?.get(region) ?? 0;
    return inherited > 0 ? words.say("chart.white.heir", { name: title, count: inherited }) : title;
  };
  const isChosen = (theme: string, region: string) => isPair(view, shore, theme, region);
  const choose = (theme: string, region: string) =>
    changeView((before) => {
      const isUndone = isPair(before, shore, theme, region);
      const ofTheme = withChosen(before.filters, "theme", isUndone ? [] : themeIds.filter((one) => one === theme));
      return { ...before, filters: withChosen(ofTheme, shore, isUndone ? [] : [region]) };
    });
  const layout = width
    ? placeMatrix(themeIds, columns, countOf, {
        width,
        rowLabel: labelRoom(themeIds.map(nameOf)),
        columnLabel: labelRoom(columns.map(nameOf)),
        isRightToLeft,
      })
    : undefined;
  return (
    <ChartCard
      id="white-spaces"
      title={words.say("chart.white.title")}
      lead={words.say("chart.white.lead")}
      controls={
        <div className="segmented" role="group" aria-label={words.say("chart.white.shore")}>
          {shores.toReversed().map((each) => (
            <button key={each} type="button" aria-pressed={shore === each} onClick={() => setShore(each)}>
              {words.say(`facet.${each}`)}
            </button>
          ))}
        </div>
      }
      notes={notes}
      own={own}
      isEmpty={false}
      table={
        <CrossTable
          corner={words.say("facet.theme")}
          rows={themeIds}
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
            most={Math.max(1, ...[...totals.ownByTheme.values()].flatMap((row) => [...row.values()]))}
            label={words.say("chart.white.title")}
            isRightToLeft={isRightToLeft}
            nameOf={nameOf}
            number={words.number}
            isChosen={isChosen}
            onChoose={choose}
            cellTitle={cellTitle}
            isAbsenceShown
          />
        )}
      </div>
    </ChartCard>
  );
}

function isPair(view: View, shore: Shore, theme: string, region: string): boolean {
  return chosenOf(view.filters, "theme").join() === theme && chosenOf(view.filters, shore).join() === region;
}
