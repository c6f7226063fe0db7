import { useMemo, useState } from "react";
import { ComboBox, I18nProvider, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { createAuthoritySearch } from "../../domain/authoritySearch.ts";
import type { Territory } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import "../search/search.css";
import { authorityName, authorityPlace } from "./authorityWords.ts";

/** How many proposals fit without scrolling on a small screen. */
const mostProposals = 8;

interface AuthorityBoxProps {
  /** Whether every authority is among them; the gazetteer may still come, or be missing. */
  readonly isComplete: boolean;
  readonly territories: ReadonlyMap<string, Territory>;
  readonly onChoose: (territory: Territory) => void;
}

interface Item {
  readonly id: string;
  readonly territory: Territory;
  readonly name: string;
  readonly place: string;
}

const listItem = ({ id, name, place }: Item) => (
  <ListBoxItem id={id} textValue={name} className="search-item">
    <Text slot="label">
      <bdi>{name}</bdi>
    </Text>
    <Text slot="description">{place}</Text>
  </ListBoxItem>
);

/** Finds any authority of either country by its name, in any language, or its code. */
export function AuthorityBox({ isComplete, territories, onChoose }: AuthorityBoxProps) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const [typed, setTyped] = useState("");
  const search = useMemo(() => createAuthoritySearch(territories, today), [territories, today]);
  const items = useMemo(
    (): readonly Item[] =>
      search(typed, mostProposals).map((territory) => ({
        id: territory.id,
        territory,
        name: authorityName(words, territory),
        place: authorityPlace(words, atlas, territory, today),
      })),
    [search, typed, words, atlas, today],
  );
  return (
    <I18nProvider locale={words.locale}>
      <ComboBox
        className="search authority-box no-print"
        items={items}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => {
          const chosen = items.find(({ id }) => id === key);
          if (!chosen) return;
          onChoose(chosen.territory);
          setTyped("");
        }}
        allowsCustomValue
        // What comes with the gazetteer joins the list that is open already.
        allowsEmptyCollection={typed.trim() !== ""}
        menuTrigger="input"
        defaultFilter={() => true}
      >
        <Label>{words.say("match.choose")}</Label>
        <Input type="search" placeholder={words.say("match.placeholder")} autoComplete="off" />
        <Popover className="search-popover" dir={words.direction}>
          <ListBox<Item>
            className="search-list"
            renderEmptyState={() => (
              <p className="search-empty">
                {words.say(isComplete ? "match.noAuthority" : "match.noAuthorityYet", { name: typed.trim() })}
              </p>
            )}
          >
            {listItem}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
