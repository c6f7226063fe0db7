import type { Territory } from "../model.ts";
import type { BesideName } from "./besideName.ts";
import type { Doubt } from "./model.ts";
import type { NameRead } from "./nameReader.ts";
import { isOfLevel, type PlaceNames } from "./placeNames.ts";
import type { Mention } from "./places.ts";

/** Puts territories that a name may stand for in order. */
type Ranked = (found: readonly Territory[], doubts: readonly Doubt[]) => NameRead | undefined;

/**
 * Makes a reader of cells that name a territory among other words. What is wholly said is taken: the name, and a kind that
 * it is of. All else is doubted: what is written nearly like the whole cell, what is called by more words than stand there,
 * or the intermunicipal body that is meant comes before what the name alone stands for.
 * @param bodiesOf the intermunicipal bodies of communes
 */
export function createPartReader(
  names: PlaceNames,
  bodiesOf: (communes: readonly Territory[]) => readonly Territory[],
  ranked: Ranked,
) {
  return (mention: Mention, { kinds, key, isMore }: BesideName, name: string): NameRead | undefined => {
    const { territory, others, doubts } = mention;
    const ofShore = (all: readonly Territory[]) => all.filter(({ shore }) => shore === territory.shore);
    const isOfKind = (one: Territory) => kinds.every((levels) => isOfLevel(one, levels));
    if (!isMore && isOfKind(territory)) return { id: territory.id, otherIds: ofShore(others).map(({ id }) => id), doubts };
    const bearers = ofShore([...new Set([...names.named(name), ...names.named(key)])]);
    const ofKind = bearers.filter(isOfKind);
    if (!isMore && ofKind.length > 0) return ranked(ofKind, []);
    const begun = (words: string) =>
      ofShore([...names.beginning(words, "intermunicipality"), ...names.beginning(words, "region")]);
    const bodies = bodiesOf(bearers);
    const likely = [...begun(key), ...(kinds.length > 0 ? [...ofKind, ...bodies] : [])].find(isOfKind);
    const near = isMore ? ofShore(names.near(key)).filter(isOfKind) : [];
    const best: NameRead = ranked(near, ["slip"]) ??
      (likely && ranked([likely], ["part"])) ?? {
        id: territory.id,
        otherIds: [],
        doubts: isMore || !doubts.includes("level") ? [...doubts, "part"] : doubts,
      };
    const rest = [territory, ...others, ...ofKind, ...bearers, ...bodies, ...begun(key), ...begun(name)];
    const otherIds = new Set([...best.otherIds, ...ofShore(rest).map(({ id }) => id)]);
    otherIds.delete(best.id);
    return { ...best, otherIds: [...otherIds] };
  };
}
