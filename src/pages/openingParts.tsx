import { renderToStaticMarkup } from "react-dom/server";
import type { Atlas } from "../domain/model.ts";
import { takeSnapshot } from "../domain/snapshot.ts";
import type { Words } from "../i18n/words.tsx";
import type { Boundaries } from "../map/geometry/shapes.ts";
import type { Measure } from "../map/geometry/text.ts";
import { plateSceneOf } from "../map/plate/plateScene.ts";
import { plateWordsOf } from "../map/plate/plateWords.ts";
import { sources } from "../map/sources/index.ts";
import { viewToSearch } from "../state/address.ts";
import { innerScreens, screens } from "../state/screens.ts";
import { homeView } from "../state/view.ts";
import { compactMarkup } from "./compactMarkup.ts";
import { FirstLegend } from "./FirstLegend.tsx";
import { FirstPicture } from "./FirstPicture.tsx";
import { firstWindows } from "./firstWindows.ts";
import { openingSentence } from "./openingSentence.ts";
import { asScript, datasetOf } from "./own/structuredData.ts";

/** What the page says before any script, as HTML, by the name of the place that `src/index.html` keeps for it. */
export type OpeningParts = Readonly<Record<"head" | "screens" | "sentence" | "date" | "picture" | "legend", string>>;

interface Opened {
  readonly atlas: Atlas;
  readonly boundaries: Boundaries;
  /** In the language that the page is served in. */
  readonly words: Words;
  readonly measure: Measure;
  /** Where the site will stand, with a slash at its end; absent where that is not known. */
  readonly address: string | undefined;
  /** Paths of the published tables. */
  readonly tables: readonly string[];
}

/** Puts what the atlas opens with into the page that is served: screens, sentence, date, and the map as a picture. */
export function openingParts({ atlas, boundaries, words, measure, address, tables }: Opened): OpeningParts {
  const snapshot = takeSnapshot(atlas, undefined);
  const { entries, requests, today } = snapshot;
  const shown = { atlas, snapshot, entries, requests, layout: "face", selection: undefined } as const;
  const request = { ...shown, boundaries, land: undefined, words, measure };
  const markup = renderToStaticMarkup(<FirstPicture request={request} />);
  const whole = { ...request, size: firstWindows.roomy };
  const said = plateWordsOf(whole, plateSceneOf(whole).picture, { filters: homeView.filters, sources });
  const named = screens.filter((screen) => innerScreens[screen] === undefined);
  const sentence = openingSentence(words, atlas, snapshot);
  return {
    head: renderToStaticMarkup(
      <>
        {address && <link rel="canonical" href={address} />}
        {address && <meta property="og:url" content={address} />}
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content={words.say("app.name")} />
        <meta property="og:title" content={`${words.say("app.name")} · ${words.say("app.tagline")}`} />
        <meta name="description" content={sentence} />
        <meta property="og:description" content={sentence} />
        <meta property="og:locale" content={words.locale.replace("-", "_")} />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: asScript(datasetOf({ atlas, words, snapshot }, address ?? "./", tables)) }}
        />
      </>,
    ),
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
    sentence: renderToStaticMarkup(<p>{sentence}</p>),
    date: renderToStaticMarkup(<>{words.say("edition.asOf", { date: words.date(today) })}</>),
    legend: renderToStaticMarkup(<FirstLegend said={said} />),
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
