import { useSyncExternalStore } from "react";
import { drafts } from "../../drafts/drafts.ts";
import type { Drafts } from "../../drafts/store.ts";

/** The drafts of this browser, as they are now. What uses it is loaded later: it opens what the browser keeps. */
export function useDrafts(): Drafts {
  return useSyncExternalStore(drafts.subscribe, drafts.getDrafts);
}
