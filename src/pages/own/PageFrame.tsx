import type { ReactNode } from "react";
import { languages } from "../../domain/languages.ts";
import { languageFacts } from "../../i18n/languages.ts";
import { PageFoot } from "./PageFoot.tsx";
import { asScript } from "./structuredData.ts";
import { pagePath } from "../../state/ownPages.ts";
import type { Site, Subject } from "./site.ts";

interface PageFrameProps {
  readonly site: Site;
  /** Whose page it is; absent for the list of all pages. */
  readonly subject?: Subject;
  readonly title: string;
  readonly description: string;
  /** Path of the picture for previews, from the folder of the site. */
  readonly preview: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Address of the same in the application, from the folder of the site. */
  readonly inAtlas: string;
  readonly children: ReactNode;
}

/** What pages may do that need no script: run the one that gives way to the application. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

type PageHeadProps = Omit<PageFrameProps, "inAtlas" | "children"> & { readonly root: string };

/** What engines, networks and browsers read of a page: previews, canonical addresses and other languages. */
function PageHead({ site, subject, title, description, preview, data, root }: PageHeadProps) {
  const { words, address } = site;
  // Previews and canonical addresses must be absolute; without an address of the site the pages say what they can.
  const whole = (path: string) => `${address ?? root}${path}`;
  const here = pagePath(words.language, subject);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · ${words.say("app.name")}`}</title>
      <meta name="description" content={description} />
      {address && <link rel="canonical" href={whole(here)} />}
      {languages.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={whole(pagePath(language, subject))} />
      ))}
      <meta property="og:type" content={subject ? "article" : "website"} />
      <meta property="og:site_name" content={words.say("app.name")} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={words.locale.replace("-", "_")} />
      {address && <meta property="og:url" content={whole(here)} />}
      <meta property="og:image" content={whole(preview)} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
      <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href={`${root}pages.css`} />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asScript(data) }} />
      {subject && <script src={`${root}pages.js`} defer />}
    </head>
  );
}

/** A whole page that needs no script: its head, the way into the application, and the same in other languages. */
export function PageFrame({ inAtlas, children, ...told }: PageFrameProps) {
  const { site, subject } = told;
  const { words } = site;
  const root = subject ? "../../" : "../";
  return (
    <html lang={words.language} dir={words.direction}>
      <PageHead {...told} root={root} />
      <body>
        <header>
          <p>
            <a href={`${root}${inAtlas}`} className="open">
              {words.say("pages.open")}
            </a>
          </p>
          <nav aria-label={words.say("app.language")}>
            {languages.map((language) => (
              <a
                key={language}
                href={`${root}${pagePath(language, subject)}`}
                lang={language}
                hrefLang={language}
                aria-current={language === words.language ? "page" : undefined}
              >
                {languageFacts[language].label}
              </a>
            ))}
          </nav>
        </header>
        <main>{children}</main>
        <PageFoot site={site} subject={subject} inAtlas={inAtlas} root={root} />
      </body>
    </html>
  );
}
