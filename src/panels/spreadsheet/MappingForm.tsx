import { statuses } from "../../domain/model.ts";
import { type SheetField, sheetFields } from "../../edition/intake/sheet/fields.ts";
import type { SheetWishes } from "../../edition/intake/sheet/readRows.ts";
import type { SheetPreview } from "../../edition/intake/task.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { useWords } from "../../i18n/words.tsx";
import { ChoiceControl, TextControl } from "../correct/controls.tsx";

/** What each field is called. */
const names: Readonly<Record<SheetField, MessageId>> = {
  fr: "minutes.field.fr",
  ma: "minutes.field.ma",
  country: "sheet.field.country",
  status: "correct.field.status",
  date: "correct.field.date",
  since: "sheet.field.since",
  kind: "correct.field.kind",
  words: "correct.field.words",
  summary_fr: "sheet.field.summary_fr",
  summary_ar: "sheet.field.summary_ar",
  summary_en: "sheet.field.summary_en",
};

/** A field that no column tells. */
const none = "none";

interface MappingFormProps {
  readonly sheet: SheetPreview;
  readonly wishes: SheetWishes;
  /** Whether the date that holds for all is none. */
  readonly isDateUnread: boolean;
  readonly onChange: (wishes: SheetWishes) => void;
}

/** Which column tells what, guessed and to be corrected, over the first rows; and what holds for rows that do not say. */
export function MappingForm({ sheet, wishes, isDateUnread, onChange }: MappingFormProps) {
  const words = useWords();
  const { header } = sheet;
  const { mapping } = wishes;
  const columns = [
    { code: none, name: words.say("sheet.noColumn") },
    ...header.map((cell, index) => ({
      code: String(index),
      name: cell.trim() || words.say("sheet.column", { number: index + 1 }),
    })),
  ];
  const map = (field: SheetField, code: string) => {
    const { [field]: _before, ...others } = mapping;
    onChange({ ...wishes, mapping: code === none ? others : { ...others, [field]: Number(code) } });
  };
  return (
    <section>
      <h2>{words.say("sheet.mapping")}</h2>
      <div className="sheet-mapping">
        {sheetFields.map((field) => (
          <ChoiceControl
            key={field}
            label={words.say(names[field])}
            value={String(mapping[field] ?? none)}
            options={columns}
            onChange={(code) => map(field, code)}
          />
        ))}
        <ChoiceControl
          label={words.say("sheet.status")}
          value={wishes.status}
          options={statuses.map((status) => ({ code: status, name: words.say(`status.${status}`) }))}
          onChange={(code) => onChange({ ...wishes, status: statuses.find((one) => one === code) ?? "unconfirmed" })}
        />
        <TextControl
          label={words.say("sheet.date")}
          hint={words.say("correct.dateHint")}
          value={wishes.date}
          problem={isDateUnread ? "correct.problem.date" : undefined}
          onChange={(date) => onChange({ ...wishes, date })}
        />
      </div>
      <FirstRows sheet={sheet} mapping={mapping} />
    </section>
  );
}

/** The first rows of a sheet, by what its columns are said to tell. */
function FirstRows({ sheet: { firstRows }, mapping }: Pick<MappingFormProps, "sheet"> & Pick<SheetWishes, "mapping">) {
  const words = useWords();
  const shown = sheetFields.filter((field) => mapping[field] !== undefined);
  return (
    // Focusable, so that the keyboard can scroll a table wider than the page.
    <section className="sheet-table" tabIndex={0} aria-label={words.say("sheet.first", { count: firstRows.length })}>
      <table>
        <caption>{words.say("sheet.first", { count: firstRows.length })}</caption>
        <thead>
          <tr>
            {shown.map((field) => (
              <th key={field} scope="col">
                {words.say(names[field])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRows.map(({ line, cells }) => (
            <tr key={line}>
              {shown.map((field) => (
                <td key={field} dir="auto">
                  {cells[mapping[field] ?? -1]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
