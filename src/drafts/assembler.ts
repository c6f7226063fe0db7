import type { ChosenFile } from "../edition/contribution/otherEdition.ts";
import type { ToAssembler } from "./assemble.worker.ts";
import type { Assembly, AssemblyRequest, DraftGround } from "./assembly.ts";
import type { OtherRead } from "./other.ts";

/** What the worker answers to a question, by what was asked. */
interface Answer {
  readonly id: number;
  readonly assembly?: Assembly;
  readonly other?: OtherRead;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

type Question = { readonly request: AssemblyRequest } | { readonly files: readonly ChosenFile[] };

/** Makes editions of drafts, and reads those of others, in a worker, which starts when the first is asked for. */
export class Assembler {
  readonly #loadGround: () => Promise<DraftGround>;
  #worker: Promise<Worker> | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  constructor(loadGround: () => Promise<DraftGround>) {
    this.#loadGround = loadGround;
  }

  /** @throws LoadFailure when the ground cannot be loaded, Error when the worker cannot; asking again tries again */
  async assemble(request: AssemblyRequest): Promise<Assembly> {
    const { assembly } = await this.#ask({ request });
    if (!assembly) throw new Error("the assembler gave no edition");
    return assembly;
  }

  /** Reads files of somebody else. @throws LoadFailure and Error as `assemble` */
  async read(files: readonly ChosenFile[]): Promise<OtherRead> {
    const { other } = await this.#ask({ files });
    if (!other) throw new Error("the assembler read nothing");
    return other;
  }

  async #ask(question: Question): Promise<Answer> {
    this.#worker ??= this.#start();
    const starting = this.#worker;
    const worker = await starting.catch((error: unknown) => {
      if (this.#worker === starting) this.#worker = undefined;
      throw error;
    });
    const id = (this.#count += 1);
    const answered = new Promise<Answer>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#tell(worker, { id, ...question });
    return answered;
  }

  async #start(): Promise<Worker> {
    const ground = await this.#loadGround();
    const worker = new Worker(new URL("./assemble.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      this.#waiting.get(data.id)?.resolve(data);
      this.#waiting.delete(data.id);
    });
    worker.addEventListener("error", ({ message }) => this.#lose(message));
    this.#tell(worker, { ground });
    return worker;
  }

  #tell(worker: Worker, message: ToAssembler): void {
    worker.postMessage(message);
  }

  /** What was asked of a worker that is no more is not answered; the next request starts another. */
  #lose(message: string): void {
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new Error(message || "the assembler could not be loaded"));
    this.#waiting.clear();
  }
}
