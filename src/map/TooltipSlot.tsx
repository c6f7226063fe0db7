import { type ReactNode, Suspense, useEffect, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { Boundary } from "../ui/Boundary.tsx";
import { later } from "../ui/later.tsx";
import { forgetFailures } from "../ui/loadOnce.ts";
import "./tooltip.css";
import type { TooltipProps } from "./Tooltip.tsx";

/** What is told of something that was met; the code that tells comes with the first. */
export const LateTooltip = later(async () => (await import("./Tooltip.tsx")).Tooltip);

interface FrameProps {
  readonly at: { readonly x: number; readonly y: number };
  /** What the tooltip stays inside of. */
  readonly room: HTMLElement;
}

/** Where what the pointer rests on is told: beside it. The code that tells comes with the first hover. */
export function TooltipSlot({ at, room, ...props }: TooltipProps & FrameProps) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Boundary key={attempt} problem={() => <Problem at={at} room={room} onRetry={() => setAttempt(attempt + 1)} />}>
      <Suspense fallback={null}>
        <Frame at={at} room={room}>
          <LateTooltip {...props} />
        </Frame>
      </Suspense>
    </Boundary>
  );
}

function Frame({ at, room, children }: FrameProps & { readonly children: ReactNode }) {
  const { direction } = useWords();
  const { clientWidth, clientHeight } = room;
  const inline = at.x > clientWidth / 2 ? { right: clientWidth - at.x } : { left: at.x };
  const block = at.y > clientHeight / 2 ? { bottom: clientHeight - at.y } : { top: at.y };
  return (
    <div className="map-tooltip" dir={direction} aria-hidden="true" style={{ ...inline, ...block }}>
      {children}
    </div>
  );
}

/** How long the pointer rests before a tooltip that failed is asked for again, in milliseconds: nothing can be pressed here. */
const rest = 2000;

function Problem({ at, room, onRetry }: FrameProps & { readonly onRetry: () => void }) {
  const words = useWords();
  useEffect(() => {
    const timer = setTimeout(() => {
      forgetFailures();
      onRetry();
    }, rest);
    return () => clearTimeout(timer);
  });
  return (
    <Frame at={at} room={room}>
      {words.say("problem.tooltip")}
    </Frame>
  );
}
