import { useMemo } from "react";
import { ComboBox, I18nProvider, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { containsWords } from "../../domain/fold.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { useWords } from "../../i18n/words.tsx";
import "../search/search.css";
import type { ColumnKind } from "./columnKinds.ts";
import { namedRows } from "./rowNames.ts";
import { useDraftEditing } from "./useDraftEditing.ts";

interface RowControlProps {
  readonly label: string;
  readonly table: Extract<ColumnKind, { readonly input: "row" }>["table"];
  /** Id of a row. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly problem: MessageId | undefined;
}

/** Chooses a row of the edition or of the draft by words of its name. */
export function RowControl({ label, table, value, onChange, problem }: RowControlProps) {
  const words = useWords();
  const { standing } = useDraftEditing();
  const items = useMemo(() => namedRows(words, standing.tables, table), [words, standing, table]);
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
        allowsEmptyCollection
      >
        <Label>{label}</Label>
        <Input autoComplete="off" dir="auto" placeholder={words.say("row.find")} />
        {problem && <span className="small field-problem">{words.say(problem)}</span>}
        <Popover className="search-popover" dir={words.direction}>
          <ListBox<(typeof items)[number]>
            className="search-list"
            renderEmptyState={() => <p className="search-empty">{words.say("correct.source.none")}</p>}
          >
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
