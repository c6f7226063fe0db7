import type { ToAssembler } from "./assemble.worker.ts";
import type { Assembly, AssemblyRequest, DraftGround } from "./assembly.ts";

interface Waiting {
  readonly resolve: (assembly: Assembly) => void;
  readonly reject: (error: Error) => void;
}

/** Makes editions of drafts in a worker, which starts when the first is asked for. */
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
    this.#worker ??= this.#start();
    const starting = this.#worker;
    const worker = await starting.catch((error: unknown) => {
      if (this.#worker === starting) this.#worker = undefined;
      throw error;
    });
    const id = (this.#count += 1);
    const asked = new Promise<Assembly>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#tell(worker, { id, request });
    return asked;
  }

  async #start(): Promise<Worker> {
    const ground = await this.#loadGround();
    const worker = new Worker(new URL("./assemble.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<{ readonly id: number; readonly assembly: Assembly }>) => {
      this.#waiting.get(data.id)?.resolve(data.assembly);
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
