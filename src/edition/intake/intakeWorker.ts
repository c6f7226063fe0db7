/**
 * What readers bring in is read beside the page, which goes on meanwhile: documents, what they say, and what rows that are
 * made of it would break. It loads the edition by itself, from the host of the page, and sends nothing anywhere.
 */
import { loadAtlas } from "../../data/load.ts";
import { loadGazetteer } from "../../data/loadGazetteer.ts";
import { loadMinutesLexicon } from "../../data/loadMinutesLexicon.ts";
import { loadTable } from "../../data/loadTable.ts";
import { namedIn } from "../../domain/minutes/model.ts";
import { allSteps } from "../../domain/steps.ts";
import { createCellReader } from "../../domain/minutes/nameReader.ts";
import { createMinutesReader } from "../../domain/minutes/readMinutes.ts";
import { breachesBy } from "../correction/check.ts";
import { correctedTables } from "../correction/subject.ts";
import { loadTables } from "../tables.ts";
import type { Intake } from "./accepted.ts";
import { cleanText, documentText } from "./documentText.ts";
import { failureOf } from "./failure.ts";
import { openFile } from "./sheet/openFile.ts";
import { createSheetDesk } from "./sheet/sheetDesk.ts";
import { minutesChanges, missingTexts } from "./minutesRows.ts";
import { takenApart } from "./pieces.ts";
import type { Answer, Done, MinutesRead, Question, Rows, Task } from "./task.ts";

/** Gets something once; a failure is forgotten, so that it may be asked for again. */
function once<Value>(get: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => {
    known ??= get().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

const gazetteer = once(async () => {
  const atlas = await loadAtlas();
  return { atlas, territories: await loadGazetteer(atlas, async (steps) => allSteps(steps)) };
});

const readerOfMinutes = once(async () => {
  const [phrases, { atlas, territories }] = await Promise.all([loadMinutesLexicon(), gazetteer()]);
  return createMinutesReader(atlas, territories, phrases);
});

const tables = once(async () => loadTables(correctedTables, loadTable));

async function readText(text: string, ids: readonly string[]): Promise<MinutesRead> {
  const clean = cleanText(text);
  const reading = (await readerOfMinutes())(clean);
  const { territories } = await gazetteer();
  const all = new Set([...ids, ...reading.proposals.flatMap(namedIn).flatMap(({ id, otherIds }) => [id, ...otherIds])]);
  return { text: clean, reading, territories: [...all].flatMap((id) => territories.get(id) ?? []) };
}

async function rowsOf(taken: Intake): Promise<Rows> {
  const known = await tables();
  const changes = minutesChanges(known, taken);
  return { changes, breaches: breachesBy(known, changes), missing: missingTexts(changes) };
}

const sheets = once(async () => {
  const [phrases, { atlas, territories }] = await Promise.all([loadMinutesLexicon(), gazetteer()]);
  return createSheetDesk({
    atlas,
    cells: createCellReader(atlas, territories, phrases),
    territoryOf: (id) => atlas.territories.get(id) ?? territories.get(id),
  });
});

async function does(task: Task, onProgress: (done: number) => void): Promise<Done> {
  switch (task.name) {
    case "minutes-file":
      return { name: task.name, got: await readText(documentText(task.given), []) };
    case "minutes-text":
      return { name: task.name, got: await readText(task.given.text, task.given.ids) };
    case "minutes-rows":
      return { name: task.name, got: await rowsOf(task.given) };
    case "sheet-file":
      return { name: task.name, got: await openFile(task.given.bytes, task.given.encoding) };
    case "sheet-rows":
      return { name: task.name, got: (await sheets()).read(task.given.index, task.given.wishes, onProgress) };
    case "sheet-changes":
      return { name: task.name, got: await rowsOf({ source: task.given, accepted: (await sheets()).accepted() }) };
  }
}

const answer = (told: Answer) => self.postMessage(told);

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const { number } = data;
  does(data, (progress) => answer({ number, progress })).then(
    (done) => {
      const { rest, pieces } = takenApart(done);
      for (const piece of pieces) answer({ number, piece });
      answer({ number, done: rest });
    },
    (error: unknown) => answer({ number, failure: failureOf(error) }),
  );
});
