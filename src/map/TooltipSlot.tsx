import { type ReactNode, Suspense, useEffect, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { Boundary } from "../ui/Boundary.tsx";
import { later } from "../ui/later.tsx";
import { forgetFailures } from "../ui/loadOnce.ts";
import type { TooltipProps } from "./Tooltip.tsx";

const Tooltip = later(async () => (await import("./Tooltip.tsx")).Tooltip);

interface FrameProps {
  readonly at: { readonly x: number; readonly y: number };
  /** Size of the map, in pixels: the tooltip stays inside. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Where what the pointer rests on is told: beside it. The code that tells comes with the first hover. */
export function TooltipSlot({ at, size, ...props }: TooltipProps & FrameProps) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Boundary key={attempt} problem={() => <Problem at={at} size={size} onRetry={() => setAttempt(attempt + 1)} />}>
      <Suspense fallback={null}>
        <Frame at={at} size={size}>
          <Tooltip {...props} />
        </Frame>
      </Suspense>
    </Boundary>
  );
}

function Frame({ at, size, children }: FrameProps & { readonly children: ReactNode }) {
  const { direction } = useWords();
  const inline = at.x > size.width / 2 ? { right: size.width - at.x } : { left: at.x };
  const block = at.y > size.height / 2 ? { bottom: size.height - at.y } : { top: at.y };
  return (
    <div className="map-tooltip" dir={direction} aria-hidden="true" style={{ ...inline, ...block }}>
      {children}
    </div>
  );
}

/** How long the pointer rests before a tooltip that failed is asked for again, in milliseconds: nothing can be pressed here. */
const rest = 2000;

function Problem({ at, size, onRetry }: FrameProps & { readonly onRetry: () => void }) {
  const words = useWords();
  useEffect(() => {
    const timer = setTimeout(() => {
      forgetFailures();
      onRetry();
    }, rest);
    return () => clearTimeout(timer);
  });
  return (
    <Frame at={at} size={size}>
      {words.say("problem.tooltip")}
    </Frame>
  );
}
