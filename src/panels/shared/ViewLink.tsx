import type { MouseEvent, ReactNode } from "react";
import { viewToSearch } from "../../state/address.ts";
import { useChangeView, useFiltered, useShownRequests, useView } from "../../state/atlas.tsx";
import type { View } from "../../state/view.ts";

interface ViewLinkProps {
  /** The view that the link leads to, from the present one. */
  readonly to: (view: View) => View;
  readonly children: ReactNode;
  readonly className?: string;
  readonly isCurrent?: boolean;
  /** What the link is called, where that is more than what it shows: it begins with that. */
  readonly name?: string;
  readonly onFollow?: () => void;
}

/**
 * Words that found nothing stay where they are seen: on another screen nobody would know what hides everything.
 * @param isFruitless whether the words of the view find neither a partnership nor a request
 */
const withoutFruitless =
  (to: (view: View) => View, isFruitless: boolean) =>
  (view: View): View => {
    const next = to(view);
    const isCarried = next.screen !== view.screen && next.filters.query === view.filters.query;
    return isFruitless && isCarried ? { ...next, filters: { ...next.filters, query: "" } } : next;
  };

/**
 * A link to another view: a real address, that can be copied or opened aside, followed without leaving the page. In a frame
 * of another page it leads to the whole atlas, beside that page.
 */
export function ViewLink({ to, children, className, isCurrent, name, onFollow }: ViewLinkProps) {
  const view = useView();
  const changeView = useChangeView();
  const { entries } = useFiltered();
  const requests = useShownRequests();
  const lead = withoutFruitless(to, view.filters.query !== "" && entries.length === 0 && requests.length === 0);
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    changeView(lead);
    onFollow?.();
  };
  return (
    <a
      href={viewToSearch({ ...lead(view), isEmbedded: false }) || "./"}
      {...(view.isEmbedded ? { target: "_blank", rel: "noopener" } : { onClick: follow })}
      className={className}
      aria-current={isCurrent ? "page" : undefined}
      aria-label={name}
    >
      {children}
    </a>
  );
}
