import { useEffect } from "react";
import type { Atlas } from "../domain/model.ts";
import { filterWords } from "../i18n/filterWords.ts";
import { territoryTitle, useWords, type Words } from "../i18n/words.tsx";
import { selectionName } from "../panels/shared/selectionName.ts";
import { useGazetteerIf } from "../panels/shared/useGazetteerIf.ts";
import { useAtlas, useSnapshot, useView } from "../state/atlas.tsx";
import { pairIdsOf } from "../state/pair.ts";
import type { Screen } from "../state/screens.ts";
import type { View } from "../state/view.ts";

/** Longest words of filters in a title, in characters: beyond, their number is told. */
const longestFilters = 60;

/** Authorities that a screen is about, by their ids. */
const subjects: Readonly<Partial<Record<Screen, (view: View) => readonly string[]>>> = {
  match: ({ ownId }) => (ownId === undefined ? [] : [ownId]),
  funding: pairIdsOf,
};

/** What a screen shows of its own choices, where the address asks for it. */
function choices(words: Words, atlas: Atlas, { screen, from, to, fund, documentQuery }: View): string {
  if (screen === "changes") return [from, to].flatMap((day) => (day === undefined ? [] : words.date(day))).join(" – ");
  if (screen === "sources" && documentQuery !== "") return words.say("chips.query", { query: documentQuery });
  const scheme = screen === "funding" && fund !== undefined ? atlas.schemes.get(fund) : undefined;
  return scheme ? words.of(scheme.names) : "";
}

/**
 * What the page is about: what is opened over it, then whose page it is. Authorities that only the gazetteer knows are named
 * once it has come.
 */
function useSubject(isSynthesisShown: boolean): readonly string[] {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const view = useView();
  const { selection } = view;
  const owners = subjects[view.screen]?.(view) ?? [];
  const shown = selection?.kind === "territory" ? [selection.id] : [];
  const gazetteer = useGazetteerIf([...owners, ...shown].some((id) => !atlas.territories.has(id)));
  const nameOf = (id: string) => {
    const territory = atlas.territories.get(id) ?? gazetteer?.get(id);
    return territory ? [territoryTitle(words, territory)] : [];
  };
  const synthesis = isSynthesisShown ? words.say("panel.synthesis") : "";
  const opened = selection ? (selectionName(words, atlas, snapshot, selection) ?? shown.flatMap(nameOf).join("")) : synthesis;
  return [opened, owners.flatMap(nameOf).join(" – ")];
}

/** Names the page by what is open: tabs, and the list behind the button Back, tell views apart by that. */
export function Title({ isSynthesisShown }: { readonly isSynthesisShown: boolean }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const view = useView();
  const { screen, filters, at } = view;
  const chosen = filterWords(words, atlas, filters, snapshot.today);
  const told = chosen.join(" · ");
  const parts = [
    ...useSubject(isSynthesisShown),
    words.say(`screen.${screen}`),
    choices(words, atlas, view),
    told.length > longestFilters ? words.say("app.filterCount", { count: chosen.length }) : told,
    at && words.date(at),
    words.say("app.name"),
  ];
  const title = parts.filter(Boolean).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
