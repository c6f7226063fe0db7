import type { AssemblyFault } from "../../drafts/assembly.ts";
import { lacksLanguage } from "../../edition/intake/minutesRows.ts";

/** Whether nothing but a translation is missing: an edition shows the text in another language, and says in which. */
export const isTranslation = (fault: AssemblyFault): boolean => fault.promise !== "everyFileHasItsShape" && lacksLanguage(fault);
