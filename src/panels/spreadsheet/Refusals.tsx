import type { Refusal } from "../../edition/intake/sheet/refusal.ts";
import { useWords } from "../../i18n/words.tsx";
import { download } from "../../ui/download.ts";
import { spreadsheetCsv } from "../shared/spreadsheetCsv.ts";

/** How many are shown: all are in the file. */
const mostShown = 100;

/** What is left out: each with its line, its column and the reason; all of it as a file. */
export function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const words = useWords();
  const header = (["line", "column", "cell", "reason", "left"] as const).map((column) => words.say(`sheet.refusal.${column}`));
  const tell = ({ line, column, cell, fault, isWhole }: Refusal) => [
    String(line),
    column,
    cell,
    words.say(`sheet.row.${fault}`),
    words.say(isWhole ? "sheet.leftRow" : "sheet.leftCell"),
  ];
  return (
    <>
      <h3>{words.say("sheet.refusals", { count: refusals.length })}</h3>
      <p className="text-entry-actions">
        <button
          type="button"
          className="button"
          onClick={() =>
            download("passerelles-refusals.csv", "text/csv;charset=utf-8", spreadsheetCsv(header, refusals.map(tell)))
          }
        >
          {words.say("list.csv")}
        </button>
        {refusals.length > mostShown && <span className="small soft">{words.say("sheet.shown", { count: mostShown })}</span>}
      </p>
      <section className="sheet-table" tabIndex={0} aria-label={words.say("sheet.refusals", { count: refusals.length })}>
        <table>
          <caption className="visually-hidden">{words.say("sheet.refusals", { count: refusals.length })}</caption>
          <thead>
            <tr>
              {header.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {refusals
              .slice(0, mostShown)
              .map(tell)
              .map((cells, index) => (
                <tr key={`${index} ${cells.join(" ")}`}>
                  {cells.map((cell, column) => (
                    <td key={header[column]} dir="auto">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
