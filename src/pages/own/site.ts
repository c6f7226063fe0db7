import { concernedEntries, concernsDirectly } from "../../domain/concern.ts";
import type { Atlas, Publisher, Sentences } from "../../domain/model.ts";
import { type Entry, type Snapshot, takeSnapshot } from "../../domain/snapshot.ts";
import type { Words } from "../../i18n/words.tsx";
import type { PageKind, PageSubject } from "../../state/ownPages.ts";

/** A thing with a page of its own, and what passes for it: the partnerships that it is about. */
export interface Subject extends PageSubject {
  readonly entries: readonly Entry[];
}

/** All that pages are made of, in one language. */
export interface Site {
  readonly atlas: Atlas;
  readonly snapshot: Snapshot;
  readonly words: Words;
  readonly sentences: Sentences;
  readonly subjects: ReadonlyMap<string, Subject>;
  /** Where the site will stand, with a slash at its end; absent where that is not known. */
  readonly address: string | undefined;
  /** Who publishes it, as its file says when its pages are written; absent where that names nobody. */
  readonly publisher: Publisher | undefined;
}

/** What the body of a page is made of. */
export interface BodyProps {
  readonly site: Site;
  readonly subject: Subject;
}

export const keyOf = (kind: PageKind, id: string) => `${kind}:${id}`;

/** What has a page of its own: every partnership, document and theme, and each territory with a partnership. */
export function subjectsOf(atlas: Atlas): ReadonlyMap<string, Subject> {
  const { entries } = takeSnapshot(atlas, undefined);
  const of = (kind: PageKind, ids: Iterable<string>, entriesOf: (id: string) => readonly Entry[]) =>
    [...ids].map((id): Subject => ({ kind, id, entries: entriesOf(id) }));
  const concerned = (kind: PageKind) => (id: string) => concernedEntries(entries, { kind, id });
  const all = [
    ...of("partnership", atlas.partnerships.keys(), concerned("partnership")),
    ...of("territory", atlas.territories.keys(), concerned("territory")).filter((subject) => subject.entries.length > 0),
    ...of("source", atlas.sources.keys(), concerned("source")),
    ...of("theme", atlas.themes.keys(), (id) => entries.filter(({ themes }) => themes.some((theme) => theme === id))),
  ];
  return new Map(all.map((subject) => [keyOf(subject.kind, subject.id), subject]));
}

/** Partnerships of a territory itself first, then those of what lies in it. */
export function ownFirst({ entries, id }: Subject): Readonly<Record<"own" | "within", readonly Entry[]>> {
  const isOwn = (entry: Entry) => concernsDirectly(entry, id);
  return { own: entries.filter(isOwn), within: entries.filter((entry) => !isOwn(entry)) };
}
