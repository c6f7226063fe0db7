import { renderToStaticMarkup } from "react-dom/server";
import type { Atlas } from "../domain/model.ts";
import { takeSnapshot } from "../domain/snapshot.ts";
import type { Words } from "../i18n/words.tsx";
import type { Boundaries } from "../map/geometry/shapes.ts";
import type { Measure } from "../map/geometry/text.ts";
import { viewToSearch } from "../state/address.ts";
import { homeView, innerScreens, screens } from "../state/view.ts";
import { compactMarkup } from "./compactMarkup.ts";
import { FirstPicture } from "./FirstPicture.tsx";
import { openingSentence } from "./openingSentence.ts";

/** What the page says before any script, as HTML, by the name of the place that `src/index.html` keeps for it. */
export type OpeningParts = Readonly<Record<"screens" | "sentence" | "date" | "picture", string>>;

interface Opened {
  readonly atlas: Atlas;
  readonly boundaries: Boundaries;
  /** In the language that the page is served in. */
  readonly words: Words;
  readonly measure: Measure;
}

/** Puts what the atlas opens with into the page that is served: screens, sentence, date, and the map as a picture. */
export function openingParts({ atlas, boundaries, words, measure }: Opened): OpeningParts {
  const snapshot = takeSnapshot(atlas, undefined);
  const { entries, requests, today } = snapshot;
  const shown = { atlas, snapshot, entries, requests, layout: "face", selection: undefined } as const;
  const markup = renderToStaticMarkup(<FirstPicture request={{ ...shown, boundaries, land: undefined, words, measure }} />);
  const named = screens.filter((screen) => innerScreens[screen] === undefined);
  return {
    screens: renderToStaticMarkup(
      <ul>
        {named.map((screen) => (
          <li key={screen}>
            <a className="nav-link" href={`./${viewToSearch({ ...homeView, screen })}`}>
              {words.say(`screen.${screen}`)}
            </a>
          </li>
        ))}
      </ul>,
    ),
    sentence: renderToStaticMarkup(<p>{openingSentence(words, atlas, snapshot)}</p>),
    date: renderToStaticMarkup(<>{words.say("edition.asOf", { date: words.date(today) })}</>),
    picture: renderToStaticMarkup(
      <figure
        className="first-picture"
        aria-label={words.say("map.title")}
        // Made above, of texts that React has escaped.
        dangerouslySetInnerHTML={{ __html: compactMarkup(markup) }}
      />,
    ),
  };
}
