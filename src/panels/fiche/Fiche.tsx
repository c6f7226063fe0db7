import type { Selection } from "../../state/view.ts";
import { ActorFiche } from "./ActorFiche.tsx";
import "./fiche.css";
import { PartnershipFiche } from "./PartnershipFiche.tsx";
import { TerritoryFiche } from "./TerritoryFiche.tsx";

/** The page of what is selected. */
export function Fiche({ selection }: { readonly selection: Selection }) {
  const { kind, id } = selection;
  return (
    <div className="fiche" data-selection={`${kind}:${id}`}>
      {kind === "partnership" && <PartnershipFiche id={id} />}
      {kind === "territory" && <TerritoryFiche id={id} />}
      {kind === "actor" && <ActorFiche id={id} />}
    </div>
  );
}
