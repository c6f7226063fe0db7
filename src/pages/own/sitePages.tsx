import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { viewToSearch } from "../../state/address.ts";
import { homeView, noFilters, type View, withChosen } from "../../state/view.ts";
import { openingSentence } from "../openingSentence.ts";
import { CiteSection } from "./CiteSection.tsx";
import { bodies } from "./bodies.tsx";
import { descriptionOf, titleOf } from "./naming.ts";
import { PageFrame } from "./PageFrame.tsx";
import { PageLink } from "./parts.tsx";
import { pageKinds, pagePath } from "../../state/ownPages.ts";
import type { Site, Subject } from "./site.ts";
import { datasetOf, pageDataOf } from "./structuredData.ts";

/** A file of the site, by its path in it. */
export interface Page {
  readonly path: string;
  readonly html: string;
}

const asPage = (path: string, page: ReactElement): Page => ({ path, html: `<!doctype html>\n${renderToStaticMarkup(page)}\n` });

/** The view of the application that shows the same as a page. */
function viewOf({ atlas, words: { language } }: Site, { kind, id }: Subject): View {
  const theme = [...atlas.themes.keys()].find((one) => one === id);
  return kind === "theme"
    ? { ...homeView, language, filters: theme ? withChosen(noFilters, "theme", [theme]) : noFilters }
    : { ...homeView, language, selection: { kind, id } };
}

/** The page of one thing. @param preview path of its picture, from the folder of the site */
export function pageOf(site: Site, subject: Subject, preview: string): Page {
  const Body = bodies[subject.kind];
  return asPage(
    pagePath(site.words.language, subject),
    <PageFrame
      site={site}
      subject={subject}
      title={titleOf(site, subject)}
      description={descriptionOf(site, subject)}
      preview={preview}
      data={pageDataOf(site, subject, site.address ?? "../../")}
      inAtlas={viewToSearch(viewOf(site, subject))}
    >
      <Body site={site} subject={subject} />
      <CiteSection site={site} subject={subject} />
    </PageFrame>,
  );
}

/** The list of all pages of a language, which leads to each. @param tables paths of the published tables */
export function indexPage(site: Site, preview: string, tables: readonly string[]): Page {
  const { atlas, words, snapshot, subjects } = site;
  const sentence = openingSentence(words, atlas, snapshot);
  const title = words.say("app.tagline");
  return asPage(
    pagePath(words.language),
    <PageFrame
      site={site}
      title={title}
      description={sentence}
      preview={preview}
      data={datasetOf(site, site.address ?? "../", tables)}
      inAtlas={viewToSearch({ ...homeView, language: words.language })}
    >
      <p className="kind">{words.say("app.name")}</p>
      <h1>{title}</h1>
      <p>{sentence}</p>
      <p>{words.say("edition.asOf", { date: words.date(snapshot.today) })}</p>
      {pageKinds.map((kind) => {
        const listed = [...subjects.values()].filter((subject) => subject.kind === kind);
        const named = listed.map((subject) => ({ subject, name: titleOf(site, subject) }));
        return (
          <section key={kind}>
            <h2>{words.say(`pages.${kind}`, { count: listed.length })}</h2>
            <ul>
              {named
                .toSorted((a, b) => words.compare(a.name, b.name))
                .map(({ subject: { id } }) => (
                  <li key={id}>
                    <PageLink site={site} kind={kind} id={id} from="../" />
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </PageFrame>,
  );
}
