import { useMemo, useState } from "react";
import { Button, ComboBox, I18nProvider, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import type { Atlas } from "../../domain/model.ts";
import { createSuggest, type Suggestion } from "../../domain/suggest.ts";
import { territoryTitle, useWords, type Words } from "../../i18n/words.tsx";
import { useAtlas, useChangeView } from "../../state/atlas.tsx";
import { queryOf, type View, withToggled } from "../../state/view.ts";
import "./search.css";

interface Item {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly apply: (view: View) => View;
}

/** How many proposals fit without scrolling on a small screen. */
const mostProposals = 8;

function itemOf(words: Words, atlas: Atlas, { kind, id }: Suggestion): Item | undefined {
  const key = `${kind}:${id}`;
  const detail = words.say(`search.kind.${kind}`);
  if (kind === "territory") {
    const territory = atlas.territories.get(id);
    if (!territory) return undefined;
    const validity = territory.validTo
      ? words.say("search.former", { year: territory.validTo.slice(0, 4) })
      : words.say(`designation.${territory.designation}`);
    return {
      key,
      label: territoryTitle(words, territory),
      detail: validity,
      apply: (view) => ({ ...view, selection: { kind: "territory", id } }),
    };
  }
  if (kind === "actor") {
    const actor = atlas.actors.get(id);
    return (
      actor && {
        key,
        label: words.of(actor.names),
        detail: words.say(`actor.${actor.kind}`),
        apply: (view) => ({ ...view, selection: { kind: "actor", id } }),
      }
    );
  }
  if (kind === "theme") {
    const theme = [...atlas.themes.values()].find((one) => one.id === id);
    return (
      theme && {
        key,
        label: words.of(theme.names),
        detail,
        apply: (view) => ({ ...view, filters: withToggled(view.filters, "theme", theme.id) }),
      }
    );
  }
  const keyword = atlas.keywords.get(id);
  return (
    keyword && {
      key,
      label: words.of(keyword.names),
      detail,
      apply: (view) => ({ ...view, filters: { ...view.filters, query: words.of(keyword.names) } }),
    }
  );
}

/** Search over territories, actors, themes and words, with proposals; free words filter. */
export function SearchBox() {
  const words = useWords();
  const atlas = useAtlas();
  const changeView = useChangeView();
  const [typed, setTyped] = useState("");
  const suggest = useMemo(() => createSuggest(atlas), [atlas]);
  const items = useMemo(() => {
    const query = typed.trim();
    if (query === "") return [];
    const free: Item = {
      key: "free",
      label: words.say("search.free", { query }),
      detail: "",
      apply: (view) => ({ ...view, filters: { ...view.filters, query: queryOf(query) } }),
    };
    return [...suggest(query, mostProposals).flatMap((suggestion) => itemOf(words, atlas, suggestion) ?? []), free];
  }, [typed, suggest, words, atlas]);
  const choose = (item: Item | undefined) => {
    if (!item) return;
    changeView(item.apply);
    setTyped("");
  };
  return (
    <I18nProvider locale={words.locale}>
      <ComboBox
        className="search"
        items={items}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => choose(items.find((item) => item.key === key))}
        allowsCustomValue
        menuTrigger="input"
        onKeyDown={(event) => {
          // Enter without a chosen proposal searches the words themselves.
          const isProposalChosen = event.target instanceof HTMLElement && event.target.getAttribute("aria-activedescendant");
          if (event.key === "Enter" && !isProposalChosen) choose(items.find(({ key }) => key === "free"));
        }}
      >
        <Label className="visually-hidden">{words.say("search.label")}</Label>
        <div className="search-field" role="search">
          <Input type="search" placeholder={words.say("search.placeholder")} autoComplete="off" />
          {typed !== "" && (
            <Button slot={null} className="search-clear" aria-label={words.say("search.clear")} onPress={() => setTyped("")}>
              ×
            </Button>
          )}
        </div>
        <Popover className="search-popover" dir={words.direction}>
          <ListBox<Item> className="search-list">
            {(item) => (
              <ListBoxItem id={item.key} textValue={item.label} className="search-item">
                <Text slot="label">
                  <bdi>{item.label}</bdi>
                </Text>
                {item.detail !== "" && <Text slot="description">{item.detail}</Text>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
