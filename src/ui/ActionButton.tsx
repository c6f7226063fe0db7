import type { ComponentProps } from "react";

interface ActionButtonProps extends Omit<ComponentProps<"button">, "type" | "disabled" | "aria-disabled" | "onClick"> {
  /** Whether it can be pressed now. */
  readonly isPossible: boolean;
  readonly onPress: () => void;
}

/**
 * A button whose press may leave nothing more to press: it stays where the focus is, and says that it cannot be pressed.
 * One that is disabled would let the focus fall to the page.
 */
export function ActionButton({ isPossible, onPress, className = "button", ...others }: ActionButtonProps) {
  return (
    <button
      type="button"
      className={className}
      aria-disabled={!isPossible}
      onClick={isPossible ? onPress : undefined}
      {...others}
    />
  );
}
