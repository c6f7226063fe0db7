import type { fr } from "./fr.ts";

/** Keys of the catalogues; French has them all, and the others must. */
export type MessageId = keyof typeof fr;
export type Messages = Readonly<Record<MessageId, string>>;
