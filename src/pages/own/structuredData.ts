import { languages } from "../../domain/languages.ts";
import { shoreOfId } from "../../domain/shores.ts";
import { openLicence } from "../../edition/published/licences.ts";
import { descriptionOf, titleOf } from "./naming.ts";
import { pagePath } from "../../state/ownPages.ts";
import type { Site, Subject } from "./site.ts";

const vocabulary = "https://schema.org";

type Described = Readonly<Record<string, unknown>>;

/** The atlas as a set of data, for engines that look for such. @param root of the site, absolute where it is known */
export function datasetOf(
  { atlas, words, snapshot }: Pick<Site, "atlas" | "words" | "snapshot">,
  root: string,
  tables: readonly string[],
): Described {
  return {
    "@context": vocabulary,
    "@type": "Dataset",
    name: `${words.say("app.name")} · ${words.say("app.tagline")}`,
    description: words.say("pages.dataset", { count: snapshot.entries.length }),
    inLanguage: languages,
    version: atlas.edition.version,
    dateModified: atlas.edition.date,
    license: openLicence.path,
    isAccessibleForFree: true,
    url: root,
    spatialCoverage: ["France", "Maroc"],
    distribution: tables.map((path) => ({ "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${root}${path}` })),
  };
}

function territoryOf({ atlas, words }: Site, id: string): Described | undefined {
  const territory = atlas.territories.get(id);
  if (!territory) return undefined;
  const [longitude, latitude] = territory.point;
  return {
    "@type": "AdministrativeArea",
    name: words.of(territory.names),
    alternateName: Object.values(territory.names).filter((name) => name !== words.of(territory.names)),
    identifier: territory.isoCode ?? territory.code?.value,
    containedInPlace: { "@type": "Country", name: shoreOfId(id) === "fr" ? "France" : "Maroc" },
    geo: { "@type": "GeoCoordinates", latitude, longitude },
  };
}

function aboutOf(site: Site, { kind, id }: Subject): unknown {
  const { atlas } = site;
  if (kind === "territory") return territoryOf(site, id);
  if (kind === "theme") return { "@type": "DefinedTerm", name: titleOf(site, { kind, id }), termCode: id };
  if (kind === "source") {
    const source = atlas.sources.get(id);
    return {
      "@type": "CreativeWork",
      name: source?.title,
      publisher: source?.publisher && { "@type": "Organization", name: source.publisher },
      datePublished: source?.date,
      inLanguage: source?.language,
      url: source?.url,
    };
  }
  return [...new Set(atlas.partnerships.get(id)?.parties.map(({ territoryId }) => territoryId))].map((territoryId) =>
    territoryOf(site, territoryId),
  );
}

/** A page and what it is about. @param root of the site, absolute where it is known */
export function pageDataOf(site: Site, subject: Subject, root: string): Described {
  const { words, atlas } = site;
  return {
    "@context": vocabulary,
    "@type": subject.kind === "theme" ? "CollectionPage" : "WebPage",
    name: titleOf(site, subject),
    description: descriptionOf(site, subject),
    url: `${root}${pagePath(words.language, subject)}`,
    inLanguage: words.language,
    dateModified: atlas.edition.date,
    license: openLicence.path,
    isPartOf: { "@type": "Dataset", name: words.say("app.name"), url: root },
    about: aboutOf(site, subject),
  };
}

/** Data as a script that nothing runs, safe in a page. */
export const asScript = (data: Described): string => JSON.stringify(data).replaceAll("<", "\\u003c");
