import { useEffect, useRef, useState } from "react";
import type { Subject } from "../../edition/correction/subject.ts";
import { useWords } from "../../i18n/words.tsx";
import { useHeldBack } from "../../state/back.ts";
import { later } from "../../ui/later.tsx";
import { Part } from "../../ui/Part.tsx";
import { tryAgain } from "../../ui/loadOnce.ts";

const CorrectionDialog = later(async () => (await import("./CorrectionDialog.tsx")).CorrectionDialog);

interface CorrectButtonProps {
  readonly subject: Subject;
  /** Whether it stands for a whole page, or for a line of it. */
  readonly isWhole?: boolean;
}

/** Opens the form in which a reader says what is wrong with something; its code comes only then. */
export function CorrectButton({ subject, isWhole = false }: CorrectButtonProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // The reader comes back to where the form was opened from.
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  useHeldBack(isOpen, () => setOpen(false));
  const open = () => {
    tryAgain();
    setOpen(true);
  };
  return (
    <div className="correct no-print">
      <button
        ref={button}
        type="button"
        className={isWhole ? "button" : "button-plain small"}
        aria-haspopup="dialog"
        onClick={open}
      >
        {words.say(isWhole ? "correct.page" : "correct.line")}
      </button>
      {isOpen && (
        <Part name={words.say("part.correction")} waiting="correct-waiting">
          <CorrectionDialog subject={subject} onClose={() => setOpen(false)} />
        </Part>
      )}
    </div>
  );
}
