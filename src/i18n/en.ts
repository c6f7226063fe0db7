import { fr } from "./fr.ts";
import type { Messages } from "./messages.ts";

export const en: Messages = { ...fr };
