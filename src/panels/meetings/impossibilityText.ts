import type { Hindrance, Impossibility } from "../../domain/meetings/model.ts";
import type { Words } from "../../i18n/words.tsx";

type NameOf = (id: string) => string;

function hindranceText(words: Words, nameOf: NameOf, { slot, why, participantId }: Hindrance): string {
  return words.say(`meetings.hindrance.${why}`, { slot, name: participantId === undefined ? "" : nameOf(participantId) });
}

/** A constraint that cannot be kept, in words: which pair, whom it binds, which slots. */
export function impossibilityText(words: Words, nameOf: NameOf, one: Impossibility): string {
  switch (one.kind) {
    case "overloaded":
      return words.say("meetings.impossible.overloaded", {
        name: nameOf(one.participantId),
        count: one.pairs.length,
        names: words.list(one.pairs.map(([a, b]) => nameOf(a === one.participantId ? b : a))),
        slots: one.slots.length,
      });
    case "stranger":
      return words.say("meetings.impossible.stranger", {
        a: nameOf(one.pair[0]),
        b: nameOf(one.pair[1]),
        name: nameOf(one.participantId),
      });
    case "contradiction":
      return words.say("meetings.impossible.contradiction", { a: nameOf(one.pair[0]), b: nameOf(one.pair[1]) });
    case "unplaced":
      return words.say("meetings.impossible.unplaced", {
        a: nameOf(one.pair[0]),
        b: nameOf(one.pair[1]),
        reasons: words.list(one.hindrances.map((hindrance) => hindranceText(words, nameOf, hindrance))),
      });
  }
}
