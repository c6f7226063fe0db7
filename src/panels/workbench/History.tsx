import { useEffect, useEffectEvent } from "react";
import { lastStep, nextStep, redo, undo } from "../../edition/draft/draft.ts";
import { useWords } from "../../i18n/words.tsx";
import { ActionButton } from "../../ui/ActionButton.tsx";
import { useDraftEditing } from "./useDraftEditing.ts";

const isTyped = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

/** Undoes and redoes, by buttons and by the usual keys; in a field these keys are those of the field. */
export function History() {
  const words = useWords();
  const { draft, change } = useDraftEditing();
  const [last, next] = [lastStep(draft), nextStep(draft)];
  const goBack = () => void (last && change(undo, words.say("workbench.undone", { title: last.title })));
  const goOn = () => void (next && change(redo, words.say("workbench.redone", { title: next.title })));
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyped(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) goOn();
    else goBack();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <p className="history no-print">
      <ActionButton isPossible={last !== undefined} aria-keyshortcuts="Control+Z" onPress={goBack}>
        {words.say("workbench.undo")}
      </ActionButton>
      <ActionButton isPossible={next !== undefined} aria-keyshortcuts="Control+Y" onPress={goOn}>
        {words.say("workbench.redo")}
      </ActionButton>
      {last && <bdi className="small soft">{last.title}</bdi>}
    </p>
  );
}
