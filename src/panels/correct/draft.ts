import { useState } from "react";
import type { Subject } from "../../edition/correction/subject.ts";

/** What is typed in the form, by the name of its field; the names of cells begin with `cell:`. */
export type Draft = Readonly<Record<string, string>>;

/** The field of the form in which a cell is typed. */
export const cellField = (column: string): string => `cell:${column}`;

const empty: Draft = {};

/** Where the browser lets nothing be kept, the page itself keeps it. */
const kept = new Map<string, Draft>();
const keyOf = ({ kind, id }: Subject) => `correction:${kind}:${id}`;

function read(key: string): Draft {
  const known = kept.get(key);
  if (known) return known;
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? "{}");
    if (typeof stored !== "object" || stored === null) return empty;
    return Object.fromEntries(Object.entries(stored).filter(([, value]) => typeof value === "string"));
  } catch {
    return empty;
  }
}

function keep(key: string, draft: Draft): void {
  kept.set(key, draft);
  try {
    if (Object.keys(draft).length > 0) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage may be refused or full: the page keeps it as long as it is open.
  }
}

/**
 * What is typed in a form. It outlives the form, closed on purpose or not, and a page loaded anew, as long as the tab is
 * open; it is never sent.
 * @param key tells this form from all others
 */
export function useTyped(key: string) {
  const [draft, setDraft] = useState(() => read(key));
  const change = (next: Draft) => {
    keep(key, next);
    setDraft(next);
  };
  return {
    draft,
    // Several fields may be set before the page is drawn anew.
    set: (field: string, value: string) => change({ ...read(key), [field]: value }),
    clear: () => change(empty),
  };
}

/** What is typed about something that is to be corrected. */
export const useDraft = (subject: Subject) => useTyped(keyOf(subject));
