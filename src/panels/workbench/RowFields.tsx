import { tableColumns } from "../../edition/columns.ts";
import type { TableName } from "../../edition/tables.ts";
import { useWords } from "../../i18n/words.tsx";
import { ChoiceControl, TextControl } from "../correct/controls.tsx";
import type { Form } from "../correct/form.ts";
import { WordsControl } from "../correct/WordsControl.tsx";
import { columnKind } from "./columnKinds.ts";
import { columnLanguage, columnName } from "../shared/columnWords.ts";
import { RowControl } from "./RowControl.tsx";
import { pageFirst } from "./rowNames.ts";
import { TerritoryControl } from "./TerritoryControl.tsx";

interface RowFieldsProps {
  readonly table: TableName;
  readonly form: Form;
}

/** Columns that a form asks for, each once: a text that stands in every language is one. */
function askedColumns(table: TableName): readonly string[] {
  const columns: readonly string[] = tableColumns[table];
  return columns.filter((column) => column !== "id" && (columnLanguage(column).language ?? "fr") === "fr");
}

/** A field for each column of a table, as what the column holds is typed. */
export function RowFields(props: RowFieldsProps) {
  return askedColumns(props.table).map((column) => <ColumnField key={column} {...props} column={column} />);
}

function ColumnField({ table, form, column }: RowFieldsProps & { readonly column: string }) {
  const words = useWords();
  const kind = columnKind(words, table, column);
  const bound = form.bind(column);
  const label = columnName(words, column);
  switch (kind.input) {
    case "code":
      return <ChoiceControl {...bound} label={label} options={[{ code: "-", name: words.say("row.none") }, ...kind.options]} />;
    case "row":
      return <RowControl {...bound} label={label} table={kind.table} />;
    case "territory":
      return <TerritoryControl {...bound} label={label} />;
    case "date":
      return <TextControl {...bound} label={label} hint={words.say("correct.dateHint")} />;
    case "words":
      return <WordsControl {...bound} label={label} />;
    case "texts":
      return <Texts column={columnLanguage(column).base} form={form} />;
    case "text":
      return <TextControl {...bound} label={label} />;
  }
}

function Texts({ column, form }: { readonly column: string; readonly form: Form }) {
  const words = useWords();
  return (
    <fieldset className="field-group">
      <legend>{columnName(words, column)}</legend>
      <p className="small soft">{words.say("row.languages")}</p>
      {pageFirst(words).map((language) => (
        <TextControl
          key={language}
          {...form.bind(`${column}_${language}`)}
          label={words.languageName(language)}
          lang={language}
          isLong
        />
      ))}
    </fieldset>
  );
}
