import { type ReactNode, useEffect, useState } from "react";
import { type Shown, ShownProvider, useFiltered, useSnapshot, useView } from "./atlas.tsx";

/** Calls once the next frames have been painted, as many as asked for. */
function afterPaint(paints: number, call: () => void): void {
  requestAnimationFrame(() => {
    if (paints > 1) {
      afterPaint(paints - 1, call);
      return;
    }
    // Called before the frame is painted; what is posted then is heard after.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      call();
    };
    port2.postMessage(undefined);
  });
}

interface AfterPaintProps {
  /** How many paints later: what takes long stands in line. */
  readonly paints: number;
  readonly children: ReactNode;
}

/**
 * Shows to what it holds what the rest of the page shows, but later when something else passes the filters or the date is
 * another: counts and lists answer a click at once, what takes long to draw comes after. What changes none of that, such
 * as what is selected, is shown at once.
 */
export function AfterPaint({ paints, children }: AfterPaintProps) {
  const view = useView();
  const snapshot = useSnapshot();
  const filtered = useFiltered();
  const [later, setLater] = useState<Shown>({ view, snapshot, filtered });
  const isUnchanged = later.snapshot === snapshot && later.filtered === filtered;
  // Never called off: readers who drag the date see the map follow.
  useEffect(() => afterPaint(paints, () => setLater({ view, snapshot, filtered })), [paints, view, snapshot, filtered]);
  return <ShownProvider {...(isUnchanged ? { view, snapshot, filtered } : later)}>{children}</ShownProvider>;
}
