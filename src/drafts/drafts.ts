import { openKeeping } from "./keep.ts";
import { DraftStore } from "./store.ts";

/** The drafts of this browser: one store for the page, which other tabs share. */
export const drafts = new DraftStore(openKeeping);
