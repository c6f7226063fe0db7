import { useWords } from "../i18n/words.tsx";

interface CloseButtonProps {
  readonly label: string;
  readonly onClose: () => void;
  /** Whether the panel folds to the beginning of the line, and can be unfolded again. */
  readonly isFolding?: boolean;
}

/** Closes a panel, from its corner. */
export function CloseButton({ label, onClose, isFolding = false }: CloseButtonProps) {
  const words = useWords();
  const sign = isFolding ? (words.direction === "ltr" ? "«" : "»") : "×";
  return (
    <button type="button" className="side-close" onClick={onClose} aria-label={label} title={label}>
      {sign}
    </button>
  );
}
