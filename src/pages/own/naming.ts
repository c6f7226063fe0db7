import { partnershipTitle, statusText } from "../../i18n/describe.ts";
import { territoryTitle } from "../../i18n/words.tsx";
import type { Site, Subject } from "./site.ts";

/** What a page is called. */
export function titleOf({ atlas, snapshot, words }: Site, { kind, id }: Pick<Subject, "kind" | "id">): string {
  if (kind === "partnership") {
    const parties = snapshot.byId.get(id)?.parties ?? atlas.partnerships.get(id)?.parties ?? [];
    return partnershipTitle(words, atlas, parties);
  }
  if (kind === "source") return atlas.sources.get(id)?.title ?? id;
  if (kind === "theme") {
    const theme = [...atlas.themes.values()].find((one) => one.id === id);
    return theme ? words.of(theme.names) : id;
  }
  const territory = atlas.territories.get(id);
  return territory ? territoryTitle(words, territory) : id;
}

const dot = " · ";

/** What is said of a page where only its name and a sentence are shown: states with their age, never a bare one. */
export function descriptionOf({ atlas, snapshot, words }: Site, { kind, id, entries }: Subject): string {
  const asOf = words.say("edition.asOf", { date: words.date(snapshot.today) });
  const count = words.say("count.partnerships", { count: entries.length });
  const [entry] = entries;
  if (kind === "partnership" && entry) {
    return [words.say(`kind.${entry.partnership.kind}`), statusText(words, entry), asOf].join(dot);
  }
  if (kind === "source") {
    const source = atlas.sources.get(id);
    const told = source && [
      words.say(`sourceKind.${source.kind}`),
      source.publisher ?? [],
      source.date ? words.date(source.date) : [],
    ];
    return [told ?? [], count].flat(2).join(dot);
  }
  return [count, asOf].join(dot);
}
