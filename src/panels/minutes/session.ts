import { useMemo, useState } from "react";
import type { Draft } from "../correct/draft.ts";

/** Minutes that are being read, and what was decided of their proposals. */
export interface MinutesSession {
  readonly text: string;
  /** What was decided and corrected of each proposal, by its key. */
  readonly decisions: Readonly<Record<string, Draft>>;
  /** The document, as its form is filled. */
  readonly source: Draft;
}

const empty: MinutesSession = { text: "", decisions: {}, source: {} };
const key = "minutes";
/** The text has a place of its own: it is long, and stays while decisions change. */
const textKey = "minutes-text";

/** Where the browser lets nothing be kept, the page itself keeps it. */
let kept: MinutesSession | undefined;

const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" && value !== null && Object.values(value).every((cell) => typeof cell === "string");

/** What was kept, as far as it has the shape of a session. */
function parse(text: string, stored: string): MinutesSession {
  const told: unknown = JSON.parse(stored);
  if (typeof told !== "object" || told === null || !("decisions" in told && "source" in told)) return { ...empty, text };
  const { decisions, source } = told;
  if (typeof decisions !== "object" || decisions === null || !isDraft(source)) return { ...empty, text };
  const sound = Object.entries(decisions).flatMap(([name, draft]): [string, Draft][] => (isDraft(draft) ? [[name, draft]] : []));
  return { text, decisions: Object.fromEntries(sound), source };
}

/** Territories that were chosen for proposals, by their ids. */
export const chosenIds = ({ decisions }: MinutesSession): readonly string[] =>
  Object.values(decisions).flatMap((draft) => ["fr", "ma", "by", "sought"].flatMap((field) => draft[field] ?? []));

function read(): MinutesSession {
  if (kept) return kept;
  try {
    return parse(sessionStorage.getItem(textKey) ?? "", sessionStorage.getItem(key) ?? "null");
  } catch {
    return empty;
  }
}

function keep(session: MinutesSession): void {
  const before = kept?.text;
  kept = session;
  const { text, ...judged } = session;
  try {
    if (text !== before) sessionStorage.setItem(textKey, text);
    sessionStorage.setItem(key, JSON.stringify(judged));
    if (text === "") for (const name of [key, textKey]) sessionStorage.removeItem(name);
  } catch {
    // Storage may be refused or full: the page keeps it as long as it is open.
  }
}

/** The minutes in hand. They outlive the screen, and a page loaded anew, as long as the tab is open; they are never sent. */
export function useMinutesSession() {
  const [session, setSession] = useState(read);
  const gestures = useMemo(() => {
    const become = (next: (before: MinutesSession) => MinutesSession) =>
      setSession((before) => {
        const after = next(before);
        keep(after);
        return after;
      });
    return {
      change: (next: Partial<MinutesSession>) => become((before) => ({ ...before, ...next })),
      decide: (name: string, cells: Draft) =>
        become((before) => {
          const draft = { ...before.decisions[name], ...cells };
          return { ...before, decisions: { ...before.decisions, [name]: draft } };
        }),
      clear: () => become(() => empty),
    };
  }, []);
  return { session, ...gestures };
}
