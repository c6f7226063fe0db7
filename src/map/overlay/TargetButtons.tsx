import { type KeyboardEvent, useRef, useState } from "react";
import { otherShore, type Shore, shores } from "../../domain/shores.ts";
import { useWords } from "../../i18n/words.tsx";
import type { Picture, Target } from "../picture.ts";

/** What gestures on a target do. */
export interface TargetGestures {
  /** The target that is selected. */
  readonly chosenId: string | undefined;
  /** The pointer or the focus rests on a target, or on none. */
  readonly onRest: (id: string | undefined) => void;
  /** A target was pressed; `isByKey` when that was done without a pointer. */
  readonly onPress: (id: string, isByKey: boolean) => void;
}

interface TargetButtonsProps extends TargetGestures {
  readonly targets: Picture["targets"];
}

/**
 * Names of the map as buttons, from north to south: one stop of the Tab key a country, arrows go from one to the next and
 * to the other country.
 */
export function TargetButtons({ targets, chosenId, onRest, onPress }: TargetButtonsProps) {
  const words = useWords();
  const [lastIds, setLastIds] = useState<Readonly<Partial<Record<Shore, string>>>>({});
  const isMouse = useRef(true);
  const buttons = useRef(new Map<string, HTMLButtonElement>());

  const move = (event: KeyboardEvent, shore: Shore, id: string) => {
    const next = nextTarget(event.key, targets, shore, id);
    if (!next) return;
    event.preventDefault();
    buttons.current.get(next.id)?.focus();
  };

  return shores.map((shore) => {
    const here = targets[shore];
    const stop = here.find(({ id }) => id === lastIds[shore]) ?? here.find(({ id }) => id === chosenId) ?? here[0];
    return (
      <fieldset key={shore} aria-label={words.say(`shore.${shore}`)} dir={words.direction}>
        {here.map(({ id, label, rect }) => (
          <button
            key={id}
            ref={(button) => {
              if (button) buttons.current.set(id, button);
              return () => void buttons.current.delete(id);
            }}
            type="button"
            data-target={id}
            aria-label={label}
            aria-pressed={id === chosenId}
            tabIndex={id === stop?.id ? 0 : -1}
            style={{ left: rect.left, top: rect.top, width: rect.right - rect.left, height: rect.bottom - rect.top }}
            onPointerEnter={({ pointerType }) => {
              isMouse.current = pointerType === "mouse";
            }}
            onMouseEnter={() => {
              // A finger rests on nothing: what it lit would move before the tap is done.
              if (isMouse.current) onRest(id);
            }}
            onMouseLeave={() => onRest(undefined)}
            onFocus={(event) => {
              setLastIds((before) => ({ ...before, [shore]: id }));
              // A press focuses as well, and says by itself what it wants.
              if (event.currentTarget.matches(":focus-visible")) onRest(id);
            }}
            onBlur={() => onRest(undefined)}
            onKeyDown={(event) => move(event, shore, id)}
            onClick={(event) => onPress(id, event.detail === 0)}
          />
        ))}
      </fieldset>
    );
  });
}

const middleOf = ({ rect: { top, bottom } }: Target) => (top + bottom) / 2;

/** Where an arrow leads from a target. */
function nextTarget(key: string, targets: Picture["targets"], shore: Shore, id: string): Target | undefined {
  const here = targets[shore];
  const index = here.findIndex((target) => target.id === id);
  const from = here[index];
  if (key === "ArrowDown") return here[index + 1];
  if (key === "ArrowUp") return here[index - 1];
  if (key === "Home") return here[0];
  if (key === "End") return here.at(-1);
  // France lies on the left in every language.
  if (!from || key !== (shore === "fr" ? "ArrowRight" : "ArrowLeft")) return undefined;
  const away = (target: Target) => Math.abs(middleOf(target) - middleOf(from));
  return targets[otherShore(shore)].toSorted((a, b) => away(a) - away(b))[0];
}
