import { fold } from "../fold.ts";
import { textsOf } from "../languages.ts";
import type { Territory } from "../model.ts";
import { withoutKind } from "./kinds.ts";
import { tellingWords } from "./tellingWords.ts";

const foldedNames = ({ names }: Territory) => textsOf(names).map(fold);

/** Whether a town has its province or département named after it. */
function isNamesake(town: Territory, holder: Territory): boolean {
  if (town.level !== "municipality" || holder.level !== "department" || town.parentId !== holder.id) return false;
  const names = foldedNames(holder);
  return foldedNames(town).some((name) => names.includes(name));
}

/**
 * Authorities that are proposed, each town before the province or département that bears its name: who types that name
 * alone means the town. Words that name a kind, such as "province de Zagora", say themselves what is meant.
 */
export function townsFirst(territories: readonly Territory[], typed: string): readonly Territory[] {
  if (withoutKind(tellingWords(typed))) return territories;
  return territories.flatMap((one, index) => {
    const isTold = territories.slice(0, index).some((holder) => isNamesake(one, holder));
    return isTold ? [] : [...territories.slice(index + 1).filter((town) => isNamesake(town, one)), one];
  });
}
