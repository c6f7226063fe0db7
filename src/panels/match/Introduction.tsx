import type { Bond, Link } from "../../domain/candidates/introductions.ts";
import { isolated } from "../../i18n/isolated.ts";
import { lineKey } from "../../domain/document.ts";
import { statusText } from "../../i18n/describe.ts";
import { actorName, useWords, type Words } from "../../i18n/words.tsx";
import type { Atlas, Territory } from "../../domain/model.ts";
import { useAtlas } from "../../state/atlas.tsx";
import { LineSample } from "../../ui/LineSample.tsx";
import { Citation } from "../shared/Citation.tsx";
import { ActorLink, PartnershipLink, SelectionLink } from "../shared/entityLinks.tsx";
import { authorityName } from "./authorityWords.ts";
import "./introduction.css";

interface IntroductionProps {
  readonly territories: ReadonlyMap<string, Territory>;
  readonly own: Territory;
  /** None where no credible chain is known. */
  readonly chain: readonly Link[] | undefined;
}

/** How alive a bond is: the state of a partnership, when an agreement was signed. */
function stateOf(words: Words, bond: Bond): string {
  if ("entry" in bond) return statusText(words, bond.entry);
  if (bond.kind !== "agreement") return "";
  return bond.statement.date ? words.date(bond.statement.date) : words.say("source.undated");
}

type Named = Pick<Link, "kind" | "id">;

function nameOf(words: Words, atlas: Atlas, territories: IntroductionProps["territories"], { kind, id }: Named): string {
  if (kind === "actor") return actorName(words, atlas, id);
  const territory = territories.get(id);
  return territory ? authorityName(words, territory) : id;
}

/** Who could introduce two authorities, in one sentence and as a chain: each bond with how alive it is, and what it rests on. */
export function Introduction({ territories, own, chain }: IntroductionProps) {
  const words = useWords();
  const atlas = useAtlas();
  const last = chain?.at(-1);
  if (!chain || !last) return <p className="small soft">{words.say("introduction.none")}</p>;
  const names = [authorityName(words, own), ...chain.map((link) => nameOf(words, atlas, territories, link))];
  const steps = chain.map(({ bond }, index) =>
    words.say(`introduction.step.${bond.kind}`, {
      a: isolated(names[index] ?? ""),
      b: isolated(names[index + 1] ?? ""),
      state: stateOf(words, bond),
    }),
  );
  return (
    <div className="introduction small">
      <p>
        <strong>{words.say("introduction.title")}</strong>
      </p>
      <p>
        {words.say("introduction.sentence", {
          name: isolated(names.at(-1) ?? ""),
          steps: steps.join(words.say("headline.separator")),
        })}
      </p>
      <ol className="chain">
        <li className="chain-end">
          <bdi>{authorityName(words, own)}</bdi>
        </li>
        {chain.map((link) => (
          <li key={link.id}>
            <BondLine bond={link.bond} />
            <span className="chain-end">
              <End link={link} territory={territories.get(link.id)} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function End({ link: { kind, id }, territory }: { readonly link: Link; readonly territory: Territory | undefined }) {
  const words = useWords();
  if (kind === "actor") return <ActorLink id={id} />;
  return (
    territory && (
      <SelectionLink selection={{ kind: "territory", id }}>
        <bdi>{authorityName(words, territory)}</bdi>
      </SelectionLink>
    )
  );
}

/** When two networks agreed, and the document that tells it. */
function AgreementSource({ bond }: { readonly bond: Extract<Bond, { readonly kind: "agreement" }> }) {
  const words = useWords();
  const { id, sourceId, locator } = bond.statement;
  return (
    <>
      {words.say("separator")}
      {stateOf(words, bond)}
      {words.say("separator")}
      <Citation sourceId={sourceId} locator={locator} line={lineKey("statement", id)} />
    </>
  );
}

/** What ties one of a chain to the one before: its line as the map draws it, how alive it is, and the partnership. */
function BondLine({ bond }: { readonly bond: Bond }) {
  const words = useWords();
  return (
    <span className="chain-bond soft">
      {"entry" in bond ? (
        <>
          <LineSample status={bond.entry.standing.status} age={bond.entry.age} />
          <span>
            {words.say(`introduction.${bond.kind}`)}
            {words.say("separator")}
            {stateOf(words, bond)}
            {words.say("separator")}
            <PartnershipLink id={bond.entry.partnership.id} />
          </span>
        </>
      ) : (
        <>
          <span className="chain-place" aria-hidden="true" />
          <span>
            {words.say(`introduction.${bond.kind}`)}
            {bond.kind === "agreement" && <AgreementSource bond={bond} />}
          </span>
        </>
      )}
    </span>
  );
}
