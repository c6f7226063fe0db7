import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { ComboBox, I18nProvider, Input, Label, ListBox, ListBoxItem } from "react-aria-components";
import type { Territory } from "../../domain/model.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { tryAgain } from "../../ui/loadOnce.ts";
import { PartProblem } from "../../ui/PartProblem.tsx";
import { keepPageRead, Proposals } from "../../ui/Proposals.tsx";
import { asksForFirst, stepBack } from "../search/stepBack.ts";
import { useEngine } from "../search/useEngine.ts";
import "../search/search.css";
import { authorityName, authorityPlace } from "./authorityWords.ts";
import { foundAuthorities } from "./foundAuthorities.ts";
import { type Known, useSteady } from "./steadyProposals.ts";

/** How many proposals fit without scrolling on a small screen. */
const mostProposals = 8;

interface AuthorityBoxProps {
  readonly label: string;
  readonly onChoose: (territory: Territory) => void;
}

interface Item {
  readonly id: string;
  readonly territory: Territory;
  readonly name: string;
  readonly place: string;
}

/** What stands in the place that is kept for what the gazetteer may bring. */
const placeTold = {
  nothing: "match.placeComing",
  atlas: "match.placeComing",
  all: "match.placeFree",
  failed: "match.placeFailed",
} as const satisfies Readonly<Record<Known, MessageId>>;

/** What stands in a list of nobody. */
const emptyTold = {
  nothing: "search.searching",
  atlas: "match.noAuthorityYet",
  all: "match.noAuthority",
  failed: "match.noAuthorityFailed",
} as const satisfies Readonly<Record<Known, MessageId>>;

const listItem = ({ id, name, place }: Item) => (
  <ListBoxItem id={id} textValue={name} className="search-item">
    <span>
      <bdi>{name}</bdi>
    </span>
    <span className="search-detail">{place}</span>
  </ListBoxItem>
);

/** Authorities that exist, by what is typed: those of the atlas at once, the others when the gazetteer has come. */
function useFound(typed: string, isAsked: boolean) {
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const { engine, gazetteer, error } = useEngine(isAsked);
  const found = useMemo(
    () => foundAuthorities({ atlas, engine, gazetteer }, today, typed, mostProposals),
    [engine, gazetteer, atlas, today, typed],
  );
  const known: Known = gazetteer ? "all" : error !== undefined ? "failed" : engine ? "atlas" : "nothing";
  return { found, known, error: engine ? undefined : error };
}

interface Wish {
  readonly typed: string;
  readonly known: Known;
  readonly items: readonly Item[];
  readonly choose: (chosen: Item | undefined) => void;
}

/**
 * Takes the first proposal when Enter asks for it: at once where all that comes is there, else as soon as it is, unless
 * something else was typed meanwhile. What keeps it from being taken is told, since the list closes.
 */
function useFirst({ typed, known, items, choose }: Wish) {
  const words = useWords();
  const [wished, setWished] = useState("");
  const isWished = wished !== "" && wished === typed;
  const isComing = known === "nothing" || known === "atlas";
  const take = useEffectEvent(() => {
    if (isWished && !isComing) choose(items[0]);
  });
  useEffect(() => take(), [wished, isComing]);
  const told = isComing ? "search.searching" : emptyTold[known];
  return {
    wish: () => setWished(typed),
    forget: () => setWished(""),
    notice: isWished && (isComing || items.length === 0) ? words.say(told, { name: typed.trim() }) : "",
  };
}

/** Finds any authority of either country by its name, in any language, or its code, as every search of the site does. */
export function AuthorityBox({ label, onChoose }: AuthorityBoxProps) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const [typed, setTyped] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { found, known, error } = useFound(typed, isAsked);
  const { territories, isPlaceKept } = useSteady(typed, found, known);
  const items = useMemo(
    () =>
      territories.map(
        (territory): Item => ({
          id: territory.id,
          territory,
          name: authorityName(words, territory),
          place: authorityPlace(words, atlas, territory, today),
        }),
      ),
    [territories, words, atlas, today],
  );
  const choose = (chosen: Item | undefined) => {
    if (!chosen) return;
    onChoose(chosen.territory);
    setTyped("");
  };
  const first = useFirst({ typed, known, items, choose });
  return (
    <I18nProvider locale={words.locale}>
      <ComboBox
        className="search authority-box no-print"
        items={items}
        inputValue={typed}
        onInputChange={(value) => {
          if (value !== typed) first.forget();
          setTyped(value);
        }}
        onFocus={() => setAsked(true)}
        selectedKey={null}
        onSelectionChange={(key) => choose(items.find(({ id }) => id === key))}
        allowsCustomValue
        // What comes with the gazetteer joins the list that is open already.
        allowsEmptyCollection={typed.trim() !== ""}
        menuTrigger="input"
        onOpenChange={keepPageRead}
        onKeyDown={(event) => {
          if (asksForFirst(event)) {
            event.preventDefault();
            first.wish();
          }
          stepBack(event, typed === "" ? undefined : () => setTyped(""));
        }}
        defaultFilter={() => true}
      >
        <Label>{label}</Label>
        <Input type="search" placeholder={words.say("match.placeholder")} autoComplete="off" />
        <output className="small soft">{first.notice}</output>
        {error !== undefined && (
          <PartProblem
            message={words.say("problem.part", { part: words.say("part.search") })}
            error={error}
            isAgain={false}
            onRetry={tryAgain}
          />
        )}
        <Proposals label={label}>
          {isPlaceKept && (
            <output className="search-item search-place soft small" data-known={known}>
              {words.say(placeTold[known])}
            </output>
          )}
          <ListBox<Item>
            className="search-list"
            renderEmptyState={() => <p className="search-empty">{words.say(emptyTold[known], { name: typed.trim() })}</p>}
          >
            {listItem}
          </ListBox>
        </Proposals>
      </ComboBox>
    </I18nProvider>
  );
}
