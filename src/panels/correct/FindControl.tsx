import { useMemo, useState } from "react";
import { ComboBox, I18nProvider, Input, Label, ListBox, ListBoxItem } from "react-aria-components";
import { containsWords, fold } from "../../domain/fold.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { useWords } from "../../i18n/words.tsx";
import { keepPageRead, Proposals } from "../../ui/Proposals.tsx";
import { asksForFirst, stepBack } from "../search/stepBack.ts";
import "../search/search.css";

interface Item {
  readonly id: string;
  readonly name: string;
  /** What it belongs to, by which it is found as well. */
  readonly detail?: string;
}

interface FindControlProps {
  readonly label: string;
  /** What can be found; the same list each time. */
  readonly items: readonly Item[];
  /** The id of one; empty when none is chosen. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** What is to be mended. */
  readonly problem: MessageId | undefined;
  /** What is said where nothing has the words that are typed. */
  readonly none: string;
  readonly placeholder?: string;
}

const textOf = ({ name, detail }: Item) => [name, detail].join(" ").trim();

const isFound = (item: Item, typed: string) => containsWords(textOf(item), typed);

/** What begins with the words that are typed, then what has them, then all else. */
function inOrder(items: readonly Item[], typed: string): readonly Item[] {
  const start = fold(typed);
  const orderOf = (item: Item) => (fold(item.name).startsWith(start) ? 0 : isFound(item, typed) ? 1 : 2);
  return items
    .map((item) => ({ item, order: orderOf(item) }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** The one that is called as what is typed; nothing where several are. */
function namedBy(items: readonly Item[], typed: string): Item | undefined {
  const [item, ...others] = items.filter(({ name }) => fold(name) === fold(typed));
  return others.length === 0 ? item : undefined;
}

const listItem = (item: Item) => (
  <ListBoxItem id={item.id} textValue={textOf(item)} className="search-item">
    <span>
      <bdi>{item.name}</bdi>
    </span>
    {item.detail !== undefined && <span className="search-detail">{item.detail}</span>}
  </ListBoxItem>
);

/** One of many, found by words of its name: the first of the list by Enter, or another. */
export function FindControl({ label, items, value, onChange, problem, none, placeholder }: FindControlProps) {
  const words = useWords();
  // What is typed stays as long as the field has the focus: the list closes whenever the page moves under it.
  const [typed, setTyped] = useState<string>();
  const ordered = useMemo(() => (typed === undefined ? items : inOrder(items, typed)), [items, typed]);
  const take = (id: string) => {
    setTyped(undefined);
    onChange(id);
  };
  return (
    <I18nProvider locale={words.locale}>
      <ComboBox
        className="field"
        defaultItems={ordered}
        defaultFilter={(text, sought) => containsWords(text, sought)}
        allowsCustomValue
        inputValue={typed ?? items.find(({ id }) => id === value)?.name ?? ""}
        onInputChange={(text) => {
          if (text === "") take("");
          else setTyped(text);
        }}
        selectedKey={value || null}
        onSelectionChange={(key) => {
          // A list that closes without a choice tells of none: what was chosen before stays.
          if (key === null) return;
          if (key === value) setTyped(undefined);
          else take(String(key));
        }}
        onBlur={() => setTyped(undefined)}
        isInvalid={problem !== undefined}
        // Letters open the list; a name that comes into the field by being chosen does not.
        menuTrigger={typed === undefined ? "manual" : "input"}
        onKeyDown={(event) => {
          const isOneChosen = event.target instanceof HTMLElement && event.target.getAttribute("aria-activedescendant");
          const named = typed === undefined || isOneChosen ? undefined : namedBy(items, typed);
          const first = typed === undefined || !asksForFirst(event) ? undefined : ordered.find((item) => isFound(item, typed));
          const taken = named ?? first;
          if ((event.key === "Enter" || event.key === "Tab") && taken) {
            if (event.key === "Enter") event.preventDefault();
            take(taken.id);
          }
          stepBack(event, typed === undefined ? undefined : () => setTyped(undefined));
        }}
        allowsEmptyCollection
        onOpenChange={keepPageRead}
      >
        <Label>{label}</Label>
        <Input autoComplete="off" dir="auto" {...(placeholder !== undefined && { placeholder })} />
        {problem && <span className="small field-problem">{words.say(problem)}</span>}
        <Proposals label={label}>
          <ListBox<Item> className="search-list" renderEmptyState={() => <p className="search-empty">{none}</p>}>
            {listItem}
          </ListBox>
        </Proposals>
      </ComboBox>
    </I18nProvider>
  );
}
