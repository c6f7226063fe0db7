import { useMemo } from "react";
import type { MessageId } from "../../i18n/messages.ts";
import { useWords } from "../../i18n/words.tsx";
import { FindControl } from "../correct/FindControl.tsx";
import { tableName } from "../shared/tableWords.ts";
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
    <FindControl
      label={label}
      items={items}
      value={value}
      onChange={onChange}
      problem={problem}
      none={words.say("row.findNone", { table: tableName(words, table) })}
      placeholder={words.say("row.find")}
    />
  );
}
