import { openKeeping } from "./keep.ts";
import { DraftStore } from "./store.ts";

/** The drafts of this browser: one store for the page, which other tabs share. */
export const drafts = new DraftStore(openKeeping);

/** Makes the browser ask before the page goes. */
const ask = (event: BeforeUnloadEvent) => event.preventDefault();

// What the browser does not keep goes with the page: it is not left without a question.
drafts.subscribe(() => {
  const { trouble, drafts: all } = drafts.getDrafts();
  const isAtRisk = trouble !== undefined && all.some(({ doneCount }) => doneCount > 0);
  if (isAtRisk) window.addEventListener("beforeunload", ask);
  else window.removeEventListener("beforeunload", ask);
});
