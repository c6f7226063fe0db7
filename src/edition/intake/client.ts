import { LoadFailure } from "../../domain/loadFailure.ts";
import { errorOf, Stopped } from "./failure.ts";
import { type Piece, putTogether } from "./pieces.ts";
import type { Answer, Done, Question, Results, Task, TaskOf } from "./task.ts";

/** Reads what readers bring in, beside the page. */
export interface IntakeClient {
  /**
   * Does a task.
   * @param onProgress hears how much is done, from 0 to 1
   * @throws UnreadableFile, LoadFailure, Stopped
   */
  readonly ask: <Name extends Task["name"]>(task: TaskOf<Name>, onProgress?: (done: number) => void) => Promise<Results[Name]>;
  /** Gives up all that is not done. */
  readonly stop: () => void;
}

interface Waiting {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((done: number) => void) | undefined;
  readonly pieces: Piece[];
}

const isOf = <Name extends Task["name"]>(done: Done, name: Name): done is Done<Name> => done.name === name;

/** Starts the worker when it is first asked for something, and anew after it failed or was stopped. */
function createIntake(start: () => Worker): IntakeClient {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const end = (error: Error) => {
    worker?.terminate();
    worker = undefined;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(error);
  };
  const open = (): Worker => {
    const opened = start();
    opened.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      const asked = waiting.get(data.number);
      if ("progress" in data) return asked?.onProgress?.(data.progress);
      if ("piece" in data) return void asked?.pieces.push(data.piece);
      waiting.delete(data.number);
      if ("failure" in data) asked?.reject(errorOf(data.failure));
      else asked?.resolve(putTogether(data.done, asked.pieces));
      return undefined;
    });
    opened.addEventListener("error", (event) => {
      event.preventDefault();
      end(new LoadFailure("intakeWorker.js", "missing", event.message));
    });
    return opened;
  };
  const answered = (task: Task, onProgress?: (done: number) => void) =>
    new Promise<Done>((resolve, reject) => {
      worker ??= open();
      last += 1;
      waiting.set(last, { resolve, reject, onProgress, pieces: [] });
      const question: Question = { ...task, number: last };
      worker.postMessage(question);
    });
  return {
    ask: async <Name extends Task["name"]>(task: TaskOf<Name>, onProgress?: (done: number) => void): Promise<Results[Name]> => {
      const { name }: { readonly name: Name } = task;
      const done = await answered(task, onProgress);
      if (isOf(done, name)) return done.got;
      throw new Error(`an answer to ${name} is another one`);
    },
    stop: () => end(new Stopped("stopped")),
  };
}

/** The worker of the page. */
export const intake: IntakeClient = createIntake(
  () => new Worker(new URL("./intakeWorker.ts", import.meta.url), { type: "module", name: "intake" }),
);
