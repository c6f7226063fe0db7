import type { AcceptedPartnership } from "../accepted.ts";
import type { SheetRead } from "../task.ts";
import { openedSheet } from "./openFile.ts";
import { readRows, type SheetReader, type SheetWishes } from "./readRows.ts";

/** Reads sheets of the file that is open, and keeps what is taken over of the last one. */
export function createSheetDesk(reader: SheetReader) {
  let accepted: readonly AcceptedPartnership[] = [];
  return {
    accepted: () => accepted,
    read: (index: number, wishes: SheetWishes, onProgress: (done: number) => void): SheetRead => {
      const steps = readRows(openedSheet(index), wishes, reader);
      let step = steps.next();
      for (; !step.done; step = steps.next()) onProgress(step.value);
      const { doubtful, refusals } = step.value;
      ({ accepted } = step.value);
      const ids = new Set(doubtful.flatMap(({ id, otherIds }) => [id, ...otherIds]));
      const { territories: known } = reader.atlas;
      const territories = [...ids].flatMap((id) => (known.has(id) ? [] : (reader.territoryOf(id) ?? [])));
      return { acceptedCount: accepted.length, doubtful, refusals, territories };
    },
  };
}
