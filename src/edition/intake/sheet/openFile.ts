import type { Encoding } from "../decode.ts";
import type { FilePreview } from "../task.ts";
import { guessMapping } from "./fields.ts";
import { parseSheets } from "./parseSheets.ts";
import type { Sheet } from "./sheets.ts";

/** How many rows are shown before a sheet is read. */
const previewRows = 5;

let opened: readonly Sheet[] = [];

/** Opens a file of sheets, and keeps it to be read. @throws UnreadableFile */
export async function openFile(bytes: Uint8Array, encoding: Encoding | undefined): Promise<FilePreview> {
  const { sheets, ...how } = await parseSheets(bytes, encoding);
  opened = sheets;
  return {
    ...how,
    sheets: sheets.map(({ name, header, rows }) => ({
      name,
      header,
      rowCount: rows.length,
      firstRows: rows.slice(0, previewRows),
      guess: guessMapping(header),
    })),
  };
}

/** A sheet of the file that was opened last. @throws RangeError when it has none such */
export function openedSheet(index: number): Sheet {
  const sheet = opened[index];
  if (!sheet) throw new RangeError(`no sheet ${index}`);
  return sheet;
}
