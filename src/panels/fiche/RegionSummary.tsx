import { rollup } from "d3-array";
import { Fragment } from "react";
import type { Territory } from "../../domain/model.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { carriedOnText, headlineParts, ofFormerText } from "../../i18n/headline.ts";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { noFilters, type View, withChosen } from "../../state/view.ts";
import { ViewLink } from "../shared/ViewLink.tsx";

/** How many themes are told. */
const mostThemes = 5;

interface RegionSummaryProps {
  /** A region of the date of the page. */
  readonly region: Territory;
  /** Its partnerships, and those of all that lies in it. */
  readonly entries: readonly Entry[];
}

/** How many partnerships a region has, how alive they are, and on what most of them work: each number leads to a list. */
export function RegionSummary({ region: { shore, id }, entries }: RegionSummaryProps) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const filters = withChosen(noFilters, shore, [id]);
  const listOf =
    (chosen: typeof filters) =>
    ({ selection: _closed, ...view }: View): View => ({ ...view, screen: "list", filters: chosen });
  const themes = [
    ...rollup(
      entries.flatMap((entry) => entry.themes),
      (same) => same.length,
      (theme) => theme,
    ),
  ]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostThemes);
  return (
    <div className="region-summary">
      <p>
        <ViewLink to={listOf(filters)}>{words.say("headline.all", { count: entries.length })}</ViewLink>
        {ofFormerText(words, atlas, entries, filters, snapshot)}
        {headlineParts(entries, snapshot).map(({ name, of, count, carriedOn }, index) => (
          <Fragment key={name}>
            {words.say(index === 0 ? "headline.opening.separator" : "headline.separator")}
            <ViewLink to={listOf(withChosen(filters, "vitality", of))}>{words.say(`headline.${name}`, { count })}</ViewLink>
            {carriedOnText(words, carriedOn)}
          </Fragment>
        ))}
        {words.say("headline.end.separator")}
      </p>
      {themes.length > 0 && (
        <>
          <p className="small soft">{words.say("fiche.mainThemes")}</p>
          <ul className="chip-list">
            {themes.map(([theme, count]) => (
              <li key={theme}>
                <ViewLink className="chip" to={listOf(withChosen(filters, "theme", [theme]))}>
                  {words.say("fiche.themeCount", { name: themeName(words, atlas, theme), count })}
                </ViewLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
