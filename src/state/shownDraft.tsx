import { createContext, useContext } from "react";

/** The draft that the page shows in place of the published edition. */
export interface ShownDraft {
  readonly id: string;
  readonly name: string;
  /** What the draft says something about, each as its kind and its id: `partnership:marseille--rabat`. */
  readonly touched: ReadonlySet<string>;
  /** What is in the draft alone. */
  readonly added: ReadonlySet<string>;
}

/** Absent: the page shows what is published. */
export const ShownDraftContext = createContext<ShownDraft | undefined>(undefined);

/** The draft that is shown, if one is. */
export const useShownDraft = (): ShownDraft | undefined => useContext(ShownDraftContext);

/** Whether a draft is being prepared, which the page is to show: until then it shows what is published. */
export const AwaitedDraftContext = createContext(false);

/** Whether what the page shows is still without the draft that it is to show. */
export const useIsDraftAwaited = (): boolean => useContext(AwaitedDraftContext);

/** The name of a file that leaves the page, without its ending: it tells that a draft is in it. */
export const draftedFile = (name: string, draft: ShownDraft | undefined): string => (draft ? `${name}-draft` : name);

/** Whether what is shown of something comes, wholly or in part, from a draft. */
export function useIsDraft(kind: string, id: string): boolean {
  return useShownDraft()?.touched.has(`${kind}:${id}`) ?? false;
}
