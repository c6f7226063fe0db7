/** Times at which counts, charts and map had followed a click, in milliseconds since the click. */
export interface Followed {
  readonly counts: number;
  readonly charts: number;
  readonly map: number;
}

/** What watches a page from inside, without being part of it. */
export interface Watch {
  /**
   * When the map first had drawn all links over its ground, and first had drawn all it holds, since navigation; and when
   * that began, since 1970. In milliseconds.
   */
  readonly drawn: () => Promise<{ links: number; whole: number; navigation: number }>;
  /** Waits until neither the page nor the map has changed for a while. */
  readonly calm: () => Promise<void>;
  /** Forgets what happened and listens for a click. */
  readonly arm: () => void;
  /** Waits until all has followed the click that was armed for. */
  readonly followed: () => Promise<Followed>;
}

export interface WatchedWindow extends Window {
  watch: Watch;
}

/**
 * Runs in the page before any of its own scripts. The map tells by a performance mark, `map-idle`, each time that it has
 * drawn all it holds and comes to rest, and by another, `ground-drawn`, when it first rests, with its ground and without all
 * that can wait; counts, charts and what of the map is part of the page (a strand has `data-strand`) are watched for changes
 * of the document, each timed at the end of the frame that shows it. Waiting for quiet decides when to stop watching and
 * never enters a figure.
 */
export function installWatch(): void {
  /** How long nothing may happen before a page is calm, in milliseconds. */
  const quiet = 1200;
  /** The same when counts changed after the map had, so that the map is about to move again: it follows them. */
  const longQuiet = 5000;
  /** Longest time that anything may take, in milliseconds. */
  const patience = 600_000;
  let click: number | undefined;
  let idle: number | undefined;
  /** When the ground was first drawn, and when strands were. */
  let ground: number | undefined;
  let strands: number | undefined;
  let lastIdle = 0;
  let lastChange = 0;
  /** When counts were last changed, and when the frame had been painted that shows the last change of each part. */
  let changed = 0;
  const painted = { counts: 0, charts: 0, map: 0 };
  const parts = { counts: ".headline, .filters", charts: "[data-chart]", map: ".map" } as const;

  new PerformanceObserver((list) => {
    ground ??= list.getEntriesByName("ground-drawn")[0]?.startTime;
    for (const { startTime } of list.getEntriesByName("map-idle")) {
      idle ??= startTime;
      lastIdle = startTime;
    }
  }).observe({ type: "mark", buffered: true });

  const afterPaint = (then: (time: number) => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then(performance.now());
      channel.port2.postMessage(undefined);
    });

  new MutationObserver((records) => {
    lastChange = performance.now();
    if (strands === undefined && document.querySelector("[data-strand]")) {
      strands = Number.POSITIVE_INFINITY;
      afterPaint((time) => (strands = time));
    }
    for (const part of ["counts", "charts", "map"] as const) {
      const isTouched = records.some(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest(parts[part]) !== null && element !== null;
      });
      if (!isTouched) continue;
      if (part === "counts") changed = lastChange;
      afterPaint((time) => (painted[part] = time));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  document.addEventListener("click", ({ timeStamp }) => (click ??= timeStamp), { capture: true });

  const until = <Value>(what: string, read: () => Value | undefined) =>
    new Promise<Value>((resolve, reject) => {
      const end = performance.now() + patience;
      const look = () => {
        const value = read();
        if (value !== undefined) resolve(value);
        else if (performance.now() < end) setTimeout(look, 50);
        else
          reject(new Error(`${what} did not come: ${JSON.stringify({ click, idle, lastIdle, lastChange, changed, painted })}`));
      };
      look();
    });

  (window as unknown as WatchedWindow).watch = {
    drawn: () =>
      until("The first complete map", () => {
        if (idle === undefined || strands === Number.POSITIVE_INFINITY) return undefined;
        // The bare page has neither strands nor a ground of its own: all is there when it first rests.
        const links = ground === undefined ? idle : Math.max(ground, strands ?? 0);
        return { links, whole: Math.max(idle, links), navigation: performance.timeOrigin };
      }),
    calm: () =>
      until("Calm", () =>
        idle !== undefined && performance.now() - Math.max(lastIdle, lastChange) > quiet ? null : undefined,
      ).then(() => undefined),
    arm: () => {
      click = undefined;
      changed = 0;
      painted.counts = 0;
      painted.charts = 0;
      painted.map = 0;
    },
    followed: () =>
      until("An answer to the click", () => {
        // The map is drawn by the graphics card, which tells when it rests, and by the page.
        const map = Math.max(lastIdle, painted.map);
        if (click === undefined || map < click || painted.counts < click || painted.charts < click) return undefined;
        const silence = performance.now() - Math.max(map, painted.counts, painted.charts);
        if (silence < (map > changed ? quiet : longQuiet)) return undefined;
        return { counts: painted.counts - click, charts: painted.charts - click, map: map - click };
      }),
  };
}
