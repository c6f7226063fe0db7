import type { MessageId } from "../../i18n/messages.ts";
import type { Draft } from "./draft.ts";
import type { Problems } from "./readDraft.ts";

/** What a field needs to show and change a part of the form. */
interface Bound {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: MessageId | undefined;
}

/** The form that is being filled. */
export interface Form {
  readonly draft: Draft;
  readonly bind: (name: string) => Bound;
}

/** @param problems what is to be mended, once the reader has asked for what comes of the form */
export function createForm(draft: Draft, set: (name: string, value: string) => void, problems: Problems | undefined): Form {
  return {
    draft,
    bind: (name) => ({
      value: draft[name] ?? "",
      onChange: (value) => set(name, value),
      problem: problems?.get(name),
    }),
  };
}
