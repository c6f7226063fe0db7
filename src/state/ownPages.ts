/** Pages of their own beside the application, which previews show with a title and a picture of what they are about. */

import type { Language } from "../domain/languages.ts";
import { concernedEntries } from "../domain/concern.ts";
import type { Entry } from "../domain/snapshot.ts";
import { homeView, type View } from "./view.ts";

/** Kinds of things that have a page of their own. */
export const pageKinds = ["partnership", "territory", "source", "theme"] as const;
export type PageKind = (typeof pageKinds)[number];

/** What a page is about. */
export interface PageSubject {
  readonly kind: PageKind;
  readonly id: string;
}

/** Where a page lies in the site. It stays valid once published; without a subject, the list of all pages of the language. */
export const pagePath = (language: Language, subject?: PageSubject) =>
  subject ? `${language}/${subject.kind}/${subject.id}.html` : `${language}/index.html`;

const isPageKind = (kind: string): kind is PageKind => pageKinds.some((one) => one === kind);

/** The theme that a view of map or list shows, where nothing else is asked for. */
function onlyTheme({ screen, filters: { chosen, query } }: View): PageSubject | undefined {
  const [id, another] = chosen.theme ?? [];
  const isAlone = Object.entries(chosen).every(([facet, values]) => facet === "theme" || values.length === 0) && query === "";
  return id !== undefined && another === undefined && isAlone && (screen === "map" || screen === "list")
    ? { kind: "theme", id }
    : undefined;
}

/**
 * What the page of its own is about that tells the same as a view: what is open, else the one theme that is shown. Absent
 * where there is none, and at another date than that of the edition, of which pages tell.
 * @param entries all partnerships of the edition: a territory has a page where it has partnerships
 */
export function pageSubjectOf(view: View, entries: readonly Entry[]): PageSubject | undefined {
  const { selection, at } = view;
  if (at !== homeView.at) return undefined;
  if (!selection) return onlyTheme(view);
  const { kind, id } = selection;
  if (!isPageKind(kind) || (kind === "territory" && concernedEntries(entries, { kind, id }).length === 0)) return undefined;
  return { kind, id };
}

/** Of which edition the site that a document belongs to has pages of their own; absent where it has none. */
export const editionWithPages = (page: Document): string | undefined =>
  page.querySelector<HTMLLinkElement>("link[rel=alternate][data-edition]")?.dataset["edition"];
