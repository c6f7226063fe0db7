/** A key that is pressed in a field with proposals. */
interface KeyPress {
  readonly key: string;
  readonly target: EventTarget;
  readonly preventDefault: () => void;
  readonly stopPropagation: () => void;
  readonly isPropagationStopped: () => boolean;
}

/**
 * What Escape does in a field with proposals, a step each time: they close, then what is typed goes, and only then what
 * lies behind. Browsers would empty the field at once, and what holds it would close with it.
 * @param clear takes away what is typed; absent where nothing is, or where it is not to go
 */
export function stepBack(event: KeyPress, clear?: () => void): void {
  if (event.key !== "Escape") return;
  const isOpen = event.target instanceof HTMLElement && event.target.getAttribute("aria-expanded") === "true";
  if (!isOpen && !clear) return;
  event.preventDefault();
  if (!event.isPropagationStopped()) event.stopPropagation();
  if (!isOpen) clear?.();
}

/** Whether Enter asks for the first proposal of a list that is open: none of them has been gone to. */
export function asksForFirst({ key, target }: Pick<KeyPress, "key" | "target">): boolean {
  if (key !== "Enter" || !(target instanceof HTMLElement)) return false;
  return target.getAttribute("aria-expanded") === "true" && !target.getAttribute("aria-activedescendant");
}
