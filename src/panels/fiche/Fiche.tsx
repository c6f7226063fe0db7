import type { ReactNode } from "react";
import type { Selection } from "../../state/view.ts";
import { ActorFiche } from "./ActorFiche.tsx";
import { WithSentences } from "../shared/WithSentences.tsx";
import "./fiche.css";
import { PartnershipFiche } from "./PartnershipFiche.tsx";
import { TerritoryFiche } from "./TerritoryFiche.tsx";

interface FicheProps {
  readonly selection: Selection;
  /** The picture of the life of a partnership. Charts are no panels: who lays out the page puts it here. */
  readonly ribbon: ReactNode;
}

/** The page of what is selected. */
export function Fiche({ selection, ribbon }: FicheProps) {
  const { kind, id } = selection;
  return (
    <div className="fiche" data-selection={`${kind}:${id}`}>
      <WithSentences>
        {kind === "partnership" && <PartnershipFiche id={id} ribbon={ribbon} />}
        {kind === "territory" && <TerritoryFiche id={id} />}
        {kind === "actor" && <ActorFiche id={id} />}
      </WithSentences>
    </div>
  );
}
