import type { Screen } from "../../state/view.ts";
import { isAtLeast, useWindowSize } from "../../ui/windowSize.ts";

/** Whether the search box stands over the list: where filters come only when they are asked for, it would not be in sight. */
export function useIsSearchInList(screen: Screen): boolean {
  return !isAtLeast(useWindowSize(), "roomy") && screen === "list";
}
