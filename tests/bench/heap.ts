import type { CDPSession, Page } from "@playwright/test";

/** JavaScript heap in use after a garbage collection, in bytes: that of the page, and that of its workers together. */
export interface Heap {
  readonly page: number;
  readonly workers: number;
}

async function usedAfterCollection(send: (method: string) => Promise<unknown>): Promise<number> {
  await send("HeapProfiler.enable");
  await send("HeapProfiler.collectGarbage");
  const { usedSize } = (await send("Runtime.getHeapUsage")) as { usedSize: number };
  await send("HeapProfiler.disable");
  return usedSize;
}

/** Talks to the workers of a page through the session of the page; answers with the heap of each. */
async function heapOfWorkers(session: CDPSession): Promise<number[]> {
  const answers = new Map<number, (result: unknown) => void>();
  const sessions: string[] = [];
  let lastId = 0;
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type === "worker") sessions.push(sessionId);
  });
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) answers.get(id)?.(result);
  });
  await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const ask = (sessionId: string, method: string) =>
    new Promise<unknown>((resolve, reject) => {
      lastId += 1;
      answers.set(lastId, resolve);
      session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id: lastId, method }) }).catch(reject);
    });
  const heaps: number[] = [];
  for (const sessionId of sessions) heaps.push(await usedAfterCollection((method) => ask(sessionId, method)));
  return heaps;
}

/** Heap of a page and its workers, now, after collecting garbage in each. */
export async function measureHeap(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  const workers = await heapOfWorkers(session);
  const own = await usedAfterCollection((method) => session.send(method as "HeapProfiler.collectGarbage"));
  await session.detach();
  return { page: own, workers: workers.reduce((sum, used) => sum + used, 0) };
}
