import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useWords } from "../i18n/words.tsx";
import "./sheetParts.css";
import { sheetHeights, type Stage } from "./useStage.ts";

/** How far a finger goes for one height, in pixels. */
const stride = 24;

interface SheetHandleProps {
  readonly stage: Stage;
  readonly onClose: () => void;
}

/** The upper edge of a sheet: drawn up and down by a finger, pressed, or moved by arrows, it changes its height. */
export function SheetHandle({ stage: { isWide, sheetHeight, setSheetHeight }, onClose }: SheetHandleProps) {
  const words = useWords();
  const start = useRef<number>(undefined);
  const hasMoved = useRef(false);
  if (isWide) return null;
  const rank = sheetHeights.indexOf(sheetHeight);
  const isHighest = rank === sheetHeights.length - 1;
  const move = (by: 1 | -1) => {
    const next = sheetHeights[rank + by];
    if (next) setSheetHeight(next);
    else if (by < 0) onClose();
  };
  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    start.current = event.clientY;
    hasMoved.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const end = ({ clientY }: PointerEvent) => {
    const way = clientY - (start.current ?? clientY);
    start.current = undefined;
    hasMoved.current = Math.abs(way) >= stride;
    if (hasMoved.current) move(way < 0 ? 1 : -1);
  };
  const press = () => {
    if (!hasMoved.current) setSheetHeight(isHighest ? "low" : (sheetHeights[rank + 1] ?? "middle"));
    hasMoved.current = false;
  };
  const type = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    if (event.key === "ArrowUp") move(1);
    else if (rank > 0) move(-1);
  };
  const label = words.say("panel.height", { height: sheetHeight });
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={label}
      onPointerDown={begin}
      onPointerUp={end}
      onPointerCancel={() => {
        start.current = undefined;
      }}
      onClick={press}
      onKeyDown={type}
    />
  );
}
