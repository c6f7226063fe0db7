import { isPlaced } from "../../domain/candidates/criteria.ts";
import { type Landscape, landscapesOf } from "../../domain/candidates/landscapes.ts";
import type { Territory } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useView } from "../../state/atlas.tsx";
import { useLandscapes } from "../../state/resources.tsx";
import { Part } from "../../ui/Part.tsx";
import { Citation } from "../shared/Citation.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

interface GeographyProps {
  readonly territory: Territory;
}

/** What a territory is like and how that is known: folded, but where candidates are weighed by it. Paper has it unfolded. */
export function Geography({ territory }: GeographyProps) {
  const words = useWords();
  const { screen } = useView();
  return (
    <details className="fiche-geography" open={screen === "match"}>
      <summary>{words.say("criterion.landscape")}</summary>
      <Part name={words.say("criterion.landscape")}>
        <Landscapes territory={territory} />
      </Part>
    </details>
  );
}

function Landscapes({ territory }: GeographyProps) {
  const words = useWords();
  const placed = useLandscapes();
  const landscapes = landscapesOf(territory, placed);
  return (
    <>
      {!isPlaced(territory) && <p className="soft">{words.say("fiche.unplaced")}</p>}
      {landscapes.length === 0 && isPlaced(territory) && <p className="soft">{words.say("fiche.noLandscape")}</p>}
      <ul className="plain-list">
        {landscapes.map((one) => (
          <li key={one}>
            {words.say(`landscape.${one}`)} <Basis landscape={one} sourceId={placed.oasis.get(territory.id)} />
          </li>
        ))}
      </ul>
      <p className="small">
        <ViewLink to={(view) => ({ ...view, screen: "sources" })}>{words.say("method.landscapesTitle")}</ViewLink>
      </p>
    </>
  );
}

interface BasisProps {
  readonly landscape: Landscape;
  /** The document that lists the territory, where one does. */
  readonly sourceId: string | undefined;
}

/** How it is known. */
function Basis({ landscape, sourceId = "" }: BasisProps) {
  const words = useWords();
  return (
    <span className="small soft">
      ({landscape === "oasis" ? <Citation sourceId={sourceId} /> : words.say(`landscape.basis.${landscape}`)})
    </span>
  );
}
