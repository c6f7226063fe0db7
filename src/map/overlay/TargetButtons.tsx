import { type KeyboardEvent, Suspense, useRef, useState } from "react";
import { otherShore, type Shore, shores } from "../../domain/shores.ts";
import { useWords } from "../../i18n/words.tsx";
import { Boundary } from "../../ui/Boundary.tsx";
import { later } from "../../ui/later.tsx";
import { PartProblem } from "../../ui/PartProblem.tsx";
import { descriptionId } from "../MapDescription.tsx";
import type { Picture, Target } from "../picture.ts";
import type { Strand } from "../ports.ts";
import type { LinkGestures } from "./PortLinks.tsx";

const PortLinks = later(async () => (await import("../Tooltip.tsx")).PortLinks);

/** What gestures on a target do. */
export interface TargetGestures extends LinkGestures {
  /** Links of a port that filters leave. */
  readonly linksAt: (id: string) => readonly Strand[];
  /** The target that is selected. */
  readonly chosenId: string | undefined;
  /** The pointer or the focus rests on a target, or on none; `isByKey` when it is the focus. */
  readonly onRest: (id: string | undefined, isByKey: boolean) => void;
  /** A target was pressed; `isByKey` when that was done without a pointer. */
  readonly onPress: (id: string, isByKey: boolean) => void;
}

interface TargetButtonsProps extends TargetGestures {
  readonly targets: Picture["targets"];
}

/** The arrow that leads towards the sea: France lies on the left in every language. */
const seaward: Readonly<Record<Shore, string>> = { fr: "ArrowRight", ma: "ArrowLeft" };

/**
 * Names of the map as buttons, from north to south: one stop of the Tab key a country; arrows go from one to the next, and
 * towards the sea to the links of one, and by them to the other country.
 */
export function TargetButtons({ targets, chosenId, onRest, onPress, linksAt, ...linkGestures }: TargetButtonsProps) {
  const words = useWords();
  const [lastIds, setLastIds] = useState<Readonly<Partial<Record<Shore, string>>>>({});
  const [enteredId, setEnteredId] = useState<string>();
  const isMouse = useRef(true);
  const buttons = useRef(new Map<string, HTMLButtonElement>());

  const focusOn = (id: string) => buttons.current.get(id)?.focus();
  const move = (event: KeyboardEvent, shore: Shore, id: string) => {
    const isEntering = event.key === seaward[shore] && linksAt(id).length > 0;
    const next = isEntering ? undefined : nextTarget(event.key, targets, shore, id);
    if (!isEntering && !next) return;
    event.preventDefault();
    if (next) focusOn(next.id);
    else setEnteredId(id);
  };

  return shores.map((shore) => {
    const here = targets[shore];
    const entered = here.find(({ id }) => id === enteredId);
    const stop = here.find(({ id }) => id === lastIds[shore]) ?? here.find(({ id }) => id === chosenId) ?? here[0];
    return (
      <fieldset key={shore} aria-label={words.say(`shore.${shore}`)} aria-describedby={descriptionId} dir={words.direction}>
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
              if (isMouse.current) onRest(id, false);
            }}
            onMouseLeave={() => onRest(undefined, false)}
            onFocus={(event) => {
              setLastIds((before) => ({ ...before, [shore]: id }));
              setEnteredId(undefined);
              // A press focuses as well, and says by itself what it wants.
              if (event.currentTarget.matches(":focus-visible")) onRest(id, true);
            }}
            onBlur={() => onRest(undefined, true)}
            onKeyDown={(event) => move(event, shore, id)}
            onClick={(event) => onPress(id, event.detail === 0)}
          />
        ))}
        {entered && <LinksOf {...linkGestures} target={entered} shore={shore} links={linksAt(entered.id)} onFocus={focusOn} />}
      </fieldset>
    );
  });
}

interface LinksOfProps extends LinkGestures {
  readonly target: Target;
  readonly shore: Shore;
  readonly links: readonly Strand[];
  /** Takes the focus to a target. */
  readonly onFocus: (id: string) => void;
}

/** The links of a target, whose code comes with the first that are walked along; that it does not come is told beside it. */
function LinksOf({ target: { id, label, rect }, onFocus, ...links }: LinksOfProps) {
  const words = useWords();
  const name = words.say("map.links", { port: label });
  return (
    <Boundary
      problem={(failure) => (
        <div className="map-links-problem" style={{ left: rect.left, top: rect.bottom, maxInlineSize: rect.right - rect.left }}>
          <PartProblem message={words.say("problem.part", { part: name })} {...failure} />
        </div>
      )}
    >
      <Suspense fallback={null}>
        <PortLinks {...links} label={label} rect={rect} onLeave={() => onFocus(id)} onCross={onFocus} />
      </Suspense>
    </Boundary>
  );
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
  if (!from || key !== seaward[shore]) return undefined;
  const away = (target: Target) => Math.abs(middleOf(target) - middleOf(from));
  return targets[otherShore(shore)].toSorted((a, b) => away(a) - away(b))[0];
}
