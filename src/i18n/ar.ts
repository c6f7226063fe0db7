import { fr } from "./fr.ts";
import type { Messages } from "./messages.ts";

export const ar: Messages = { ...fr };
