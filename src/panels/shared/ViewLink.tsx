import type { MouseEvent, ReactNode } from "react";
import { viewToSearch } from "../../state/address.ts";
import { useChangeView, useView } from "../../state/atlas.tsx";
import type { View } from "../../state/view.ts";

interface ViewLinkProps {
  /** The view that the link leads to, from the present one. */
  readonly to: (view: View) => View;
  readonly children: ReactNode;
  readonly className?: string;
  readonly isCurrent?: boolean;
  readonly onFollow?: () => void;
}

/** A link to another view: a real address, that can be copied or opened aside, followed without leaving the page. */
export function ViewLink({ to, children, className, isCurrent, onFollow }: ViewLinkProps) {
  const view = useView();
  const changeView = useChangeView();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    changeView(to);
    onFollow?.();
  };
  return (
    <a href={viewToSearch(to(view)) || "./"} onClick={follow} className={className} aria-current={isCurrent ? "page" : undefined}>
      {children}
    </a>
  );
}
