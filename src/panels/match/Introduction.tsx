import type { Bond, Link } from "../../domain/candidates/introductions.ts";
import { statusText } from "../../i18n/describe.ts";
import { useWords, type Words } from "../../i18n/words.tsx";
import type { Territory } from "../../domain/model.ts";
import { ActorLink, PartnershipLink, SelectionLink } from "../shared/entityLinks.tsx";
import { authorityName } from "./authorityWords.ts";

/** What ties one of a chain to the one before, and how alive that is. */
function bondText(words: Words, bond: Bond): string {
  if (bond.kind === "holder" || bond.kind === "place") return words.say(`introduction.${bond.kind}`);
  return [words.say(`introduction.${bond.kind}`), statusText(words, bond.entry)].join(words.say("separator"));
}

interface IntroductionProps {
  readonly territories: ReadonlyMap<string, Territory>;
  /** None where no credible chain is known. */
  readonly chain: readonly Link[] | undefined;
}

/** Who could introduce two authorities: one after the other, each with what ties it to the one before. */
export function Introduction({ territories, chain }: IntroductionProps) {
  const words = useWords();
  if (!chain) return <p className="small soft">{words.say("introduction.none")}</p>;
  return (
    <div className="introduction small">
      <p>{words.say("introduction.title")}</p>
      <ol>
        {chain.map(({ kind, id, bond }) => {
          const territory = territories.get(id);
          return (
            <li key={id}>
              {kind === "territory" && territory && (
                <SelectionLink selection={{ kind: "territory", id }}>
                  <bdi>{authorityName(words, territory)}</bdi>
                </SelectionLink>
              )}
              {kind === "actor" && <ActorLink id={id} />}{" "}
              <span className="soft">
                ({bondText(words, bond)}
                {"entry" in bond && (
                  <>
                    {words.say("separator")}
                    <PartnershipLink id={bond.entry.partnership.id} />
                  </>
                )}
                )
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
