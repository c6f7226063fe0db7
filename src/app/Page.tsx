import { type ComponentType, lazy } from "react";
import type { Screen } from "../state/view.ts";
import { PanelBoundary } from "../ui/PanelBoundary.tsx";
import { PanelProblem } from "./PanelProblem.tsx";

/** What fills the page on each screen that has no map; loaded when asked for. */
const pages: Readonly<Partial<Record<Screen, ComponentType>>> = {
  list: lazy(async () => ({ default: (await import("../panels/list/ListPanel.tsx")).ListPanel })),
  requests: lazy(async () => ({ default: (await import("../panels/requests/RequestsPanel.tsx")).RequestsPanel })),
  review: lazy(async () => ({ default: (await import("../panels/review/ReviewPanel.tsx")).ReviewPanel })),
  changes: lazy(async () => ({ default: (await import("../panels/changes/ChangesPanel.tsx")).ChangesPanel })),
  funding: lazy(async () => ({ default: (await import("../panels/funding/FundingPanel.tsx")).FundingPanel })),
  sources: lazy(async () => ({ default: (await import("../panels/sources/SourcesPanel.tsx")).SourcesPanel })),
};

/** The panel of a screen; its failure stays its own. */
export function Page({ screen }: { readonly screen: Screen }) {
  const Panel = pages[screen];
  return (
    Panel && (
      <PanelBoundary
        key={screen}
        problem={(retry, error) => <PanelProblem error={error} onRetry={retry} />}
        waiting={<div className="skeleton" aria-hidden="true" />}
      >
        <Panel />
      </PanelBoundary>
    )
  );
}
