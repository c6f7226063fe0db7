import { isValidOn } from "./dates.ts";
import type { Language } from "./languages.ts";
import type { Day, Territory } from "./model.ts";

/** The name that a territory bore on a day, in a language: a former one while it was in force, else the present one. */
export function nameOn(territory: Territory, language: Language, day: Day): string {
  const former = territory.otherNames.find(
    (other) => other.kind === "former" && other.language === language && other.validTo !== undefined && isValidOn(other, day),
  );
  return former?.name ?? territory.names[language];
}
