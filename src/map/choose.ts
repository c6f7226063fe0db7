import type { Flow } from "../domain/flows.ts";
import type { Atlas } from "../domain/model.ts";
import { type View, withChosen } from "../state/view.ts";
import type { Picked } from "./pointer.ts";

/** A flow opens by filtering on its two regions; one that ends elsewhere (a former region) tells of that territory. */
function open(view: View, { portIds }: Flow, atlas: Atlas): View {
  const isPresentRegion = (id: string) => {
    const territory = atlas.territories.get(id);
    return territory?.level === "region" && territory.validTo === undefined;
  };
  const elsewhere = [portIds.ma, portIds.fr].find((id) => !isPresentRegion(id));
  if (elsewhere !== undefined) return { ...view, selection: { kind: "territory", id: elsewhere } };
  return { ...view, filters: withChosen(withChosen(view.filters, "fr", [portIds.fr]), "ma", [portIds.ma]) };
}

/**
 * The view after a click: what was met is selected, or no longer when it was. The open sea selects nothing; a flow that
 * holds a single partnership selects it.
 * @param flow the partnerships that were met, when they are several between two ports
 */
export function viewAfter(view: View, { hovered }: Picked, flow: Flow | undefined, atlas: Atlas): View {
  const { selection, ...unselected } = view;
  const [first, ...others] = flow?.entries ?? [];
  if (flow && others.length > 0) return open(view, flow, atlas);
  const { kind, id } = first ? { kind: "partnership" as const, id: first.partnership.id } : hovered;
  if (selection?.kind === kind && selection.id === id) return unselected;
  return kind === "partnership" || kind === "territory" ? { ...view, selection: { kind, id } } : unselected;
}
