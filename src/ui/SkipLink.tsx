import type { ReactNode } from "react";

interface SkipLinkProps {
  /** Id of a place of the page that can take the focus. */
  readonly to: string;
  readonly children: ReactNode;
}

/** Leads those who come by keyboard to a place of the page, past what stands between; only the focus shows it. */
export function SkipLink({ to, children }: SkipLinkProps) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        // The place in the page is no step that Back would have to undo.
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}
