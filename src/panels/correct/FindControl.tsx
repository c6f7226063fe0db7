import { ComboBox, I18nProvider, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { containsWords } from "../../domain/fold.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { useWords } from "../../i18n/words.tsx";
import { stepBack } from "../search/stepBack.ts";
import "../search/search.css";

interface Item {
  readonly id: string;
  readonly name: string;
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

/** One of many, found by words of its name. */
export function FindControl({ label, items, value, onChange, problem, none, placeholder }: FindControlProps) {
  const words = useWords();
  return (
    <I18nProvider locale={words.locale}>
      <ComboBox
        className="field"
        defaultItems={items}
        selectedKey={value || null}
        onSelectionChange={(key) => onChange(key === null ? "" : String(key))}
        defaultFilter={(name, typed) => containsWords(name, typed)}
        isInvalid={problem !== undefined}
        menuTrigger="input"
        onKeyDown={(event) => stepBack(event)}
        allowsEmptyCollection
      >
        <Label>{label}</Label>
        <Input autoComplete="off" dir="auto" {...(placeholder !== undefined && { placeholder })} />
        {problem && <span className="small field-problem">{words.say(problem)}</span>}
        <Popover className="search-popover" dir={words.direction}>
          <ListBox<Item> className="search-list" renderEmptyState={() => <p className="search-empty">{none}</p>}>
            {({ id, name }) => (
              <ListBoxItem id={id} textValue={name} className="search-item">
                <bdi>{name}</bdi>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
