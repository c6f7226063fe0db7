import { renderToStaticMarkup } from "react-dom/server";
import { type Language, languages } from "../../domain/languages.ts";
import { languageFacts } from "../../i18n/languages.ts";
import type { Words } from "../../i18n/words.tsx";
import { pagePath } from "../../state/ownPages.ts";

/** Where the picture of the atlas for previews lies in the site. */
export const homePreview = (language: Language) => `previews/${language}.png`;

/**
 * What the served page gets once pages of their own are there: its picture for previews, and the way to them.
 * @param edition of which the pages tell
 * @param address of the site, where it is known
 */
export function servedPageParts(words: Words, edition: string, address: string | undefined): Readonly<Record<string, string>> {
  const picture = `${address ?? "./"}${homePreview(words.language)}`;
  const links = languages.map((language) => (
    <a key={language} href={`./${pagePath(language)}`} lang={language} hrefLang={language}>
      {languageFacts[language].label}
    </a>
  ));
  return {
    head: renderToStaticMarkup(
      <>
        <meta property="og:image" content={picture} />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
        <meta name="twitter:card" content="summary_large_image" />
        {languages.map((language) => (
          <link
            key={language}
            rel="alternate"
            hrefLang={language}
            href={`${address ?? "./"}${pagePath(language)}`}
            data-edition={edition}
          />
        ))}
      </>,
    ),
    links: renderToStaticMarkup(
      <>
        {words.say("pages.all")}
        {links}
      </>,
    ),
  };
}
