export const passageKinds = ["recommendation", "question", "programme", "announcement", "governance", "context"] as const;
export type PassageKind = (typeof passageKinds)[number];

/**
 * What a founding document says that is no statement, request, actor, event or fact on a scheme. Its sentence stands in
 * `Sentences`, as those of statements do.
 */
export interface Passage {
  readonly id: string;
  readonly kind: PassageKind;
  readonly sourceId: string;
  readonly locator?: string;
  /** What it speaks of. */
  readonly territoryIds: readonly string[];
  readonly actorIds: readonly string[];
  readonly partnershipIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly toolIds: readonly string[];
  /** Terms of the document by which it may be asked for, parted by " / ". */
  readonly asWritten?: string;
}

/** What a passage may speak of. */
export type PassageSubject = "territory" | "actor" | "partnership" | "event" | "tool";

/** Passages that speak of something, in the order of their documents. */
export function passagesOn(
  { passages }: { readonly passages: readonly Passage[] },
  kind: PassageSubject,
  id: string,
): readonly Passage[] {
  return passages.filter((passage) => passage[`${kind}Ids`].includes(id));
}
