import { memo, useMemo, useState } from "react";
import { Button, ComboBox, I18nProvider, Input, Label, ListBox, ListBoxItem } from "react-aria-components";
import type { Atlas } from "../../domain/model.ts";
import type { Search } from "../../domain/search/engine.ts";
import type { Snapshot } from "../../domain/snapshot.ts";
import { useWords, type Words } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot } from "../../state/atlas.tsx";
import { queryOf } from "../../state/view.ts";
import { tryAgain } from "../../ui/loadOnce.ts";
import { PartProblem } from "../../ui/PartProblem.tsx";
import { keepPageRead, Proposals } from "../../ui/Proposals.tsx";
import { type Proposal, proposalOf } from "./proposals.ts";
import { stepBack } from "./stepBack.ts";
import { understoodText } from "./understood.ts";
import { useEngine } from "./useEngine.ts";
import "./search.css";

/** How many proposals are shown: the list scrolls on a small screen. */
const mostProposals = 8;

/** What looks for the words themselves, in every text. */
const everywhere = "everywhere";

/** How much words find: partnerships, or requests where who seeks is asked for. */
function foundText(words: Words, { entries, requests }: Snapshot, search: Search): string {
  if (search.understanding?.isSought)
    return words.say("headline.requests", { count: requests.filter(search.findsRequest).length, old: 0 });
  return words.say("count.partnerships", { count: entries.filter((entry) => search.gradeOf(entry) !== undefined).length });
}

/** The search of the words themselves: in the view that is open, or among requests where who seeks is asked for. */
function freeProposal(words: Words, atlas: Atlas, snapshot: Snapshot, query: string, search: Search | undefined): Proposal {
  const told = search ? [understoodText(words, atlas, search), foundText(words, snapshot, search)] : [];
  return {
    key: everywhere,
    label: queryOf(query) === "" ? words.say("search.signs") : words.say("search.free", { query }),
    detail: told.filter((part) => part !== undefined).join(" · "),
    apply: (view) => ({
      ...view,
      ...(search?.understanding?.isSought && { screen: "requests" as const }),
      filters: { ...view.filters, query: queryOf(query) },
    }),
  };
}

/** Proposals for what is typed, and last, or first where the words have a meaning together, the search of the words. */
function useProposals(typed: string, isAsked: boolean) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { engine, gazetteer, error } = useEngine(isAsked);
  const query = typed.trim();
  const proposals = useMemo((): readonly Proposal[] => {
    if (query === "") return [];
    const search = queryOf(query) === "" ? undefined : engine?.read(query);
    const free = freeProposal(words, atlas, snapshot, query, search);
    const things = engine?.propose(query, mostProposals) ?? [];
    const found = things.flatMap((thing) => proposalOf(words, { atlas, gazetteer }, thing) ?? []);
    return search?.understanding ? [free, ...found] : [...found, free];
  }, [query, engine, gazetteer, snapshot, words, atlas]);
  return {
    proposals,
    error,
    waiting: error !== undefined || gazetteer ? undefined : words.say(engine ? "search.waiting" : "search.searching"),
    hasEngine: engine !== undefined,
  };
}

/** @param waiting what is said while more is to come: proposals may change then */
function SearchProposals({ waiting }: { readonly waiting: string | undefined }) {
  const words = useWords();
  return (
    <Proposals label={words.say("search.label")}>
      <ListBox<Proposal> className="search-list">
        {(proposal) => (
          <ListBoxItem id={proposal.key} textValue={proposal.label} className="search-item">
            <span>
              <bdi>{proposal.label}</bdi>
            </span>
            {proposal.detail !== "" && <span className="search-detail">{proposal.detail}</span>}
          </ListBoxItem>
        )}
      </ListBox>
      {waiting !== undefined && <p className="search-waiting small soft">{waiting}</p>}
    </Proposals>
  );
}

/**
 * Search over all that the atlas and the gazetteer know, with proposals; free words filter. What a click on a filter changes
 * is none of its business, and its field is costly to render.
 */
export const SearchBox = memo(function SearchBox() {
  const words = useWords();
  const changeView = useChangeView();
  const [typed, setTyped] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { proposals, error, waiting, hasEngine } = useProposals(typed, isAsked);
  const choose = (proposal: Proposal | undefined) => {
    if (!proposal) return;
    changeView(proposal.apply);
    setTyped("");
  };
  return (
    <I18nProvider locale={words.locale}>
      <ComboBox
        className="search"
        items={proposals}
        inputValue={typed}
        onInputChange={setTyped}
        onFocus={() => setAsked(true)}
        selectedKey={null}
        onSelectionChange={(key) => choose(proposals.find((proposal) => proposal.key === key))}
        allowsCustomValue
        // What is pasted into an empty field opens the list as well, which is filled one moment later.
        allowsEmptyCollection={typed.trim() !== ""}
        menuTrigger="input"
        onOpenChange={keepPageRead}
        onKeyDown={(event) => {
          // Enter without a chosen proposal searches the words themselves.
          const isProposalChosen = event.target instanceof HTMLElement && event.target.getAttribute("aria-activedescendant");
          if (event.key === "Enter" && !isProposalChosen) choose(proposals.find(({ key }) => key === everywhere));
          stepBack(event, typed === "" ? undefined : () => setTyped(""));
        }}
      >
        <Label className="visually-hidden">{words.say("search.label")}</Label>
        <search className="search-field">
          <Input type="search" placeholder={words.say("search.placeholder")} autoComplete="off" />
          {typed !== "" && (
            <Button slot={null} className="search-clear" aria-label={words.say("search.clear")} onPress={() => setTyped("")}>
              ×
            </Button>
          )}
        </search>
        {error !== undefined && (
          <PartProblem
            message={words.say("problem.part", { part: words.say(hasEngine ? "part.gazetteer" : "part.search") })}
            error={error}
            isAgain={false}
            onRetry={tryAgain}
          />
        )}
        <SearchProposals waiting={waiting} />
      </ComboBox>
    </I18nProvider>
  );
});
