import type { InputHTMLAttributes } from "react";
import "./fileButton.css";

interface FileButtonProps extends Pick<InputHTMLAttributes<HTMLInputElement>, "accept"> {
  readonly label: string;
  /** Whether a folder is chosen, as a whole, where the browser can; telephones seldom do. */
  readonly isFolder?: boolean;
  /** Is given what was chosen, at least one file; the same can be chosen again after. */
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that asks for files, in the words of the house: those of the browser speak its own language. */
export function FileButton({ label, accept, isFolder = false, onChoose }: FileButtonProps) {
  return (
    <label className="button file-button">
      {label}
      <input
        {...(isFolder && { webkitdirectory: "" })}
        type="file"
        className="visually-hidden"
        accept={accept}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
    </label>
  );
}
