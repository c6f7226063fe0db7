import type { ReactNode } from "react";

interface MoreButtonProps {
  /** What is listed now. */
  readonly listed: () => ArrayLike<Element>;
  readonly onMore: () => void;
  readonly children: ReactNode;
}

/**
 * Shows more of a list. The first that comes takes the focus: who reads by keyboard goes on there, whether there is still
 * more or not.
 */
export function MoreButton({ listed, onMore, children }: MoreButtonProps) {
  const press = () => {
    const { length } = listed();
    onMore();
    // Once it stands there.
    requestAnimationFrame(() => listed()[length]?.querySelector<HTMLElement>("a[href], button, input, select, summary")?.focus());
  };
  return (
    <button type="button" className="button" onClick={press}>
      {children}
    </button>
  );
}
