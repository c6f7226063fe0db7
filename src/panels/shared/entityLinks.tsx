import type { ReactNode } from "react";
import { territoryTitle, useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import type { Selection } from "../../state/view.ts";
import { ViewLink } from "./ViewLink.tsx";

interface SelectionLinkProps {
  readonly selection: Selection;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A link that opens the fiche of something, on the screen where the reader is. */
export function SelectionLink({ selection, children, className }: SelectionLinkProps) {
  return (
    <ViewLink to={(view) => ({ ...view, selection })} {...(className && { className })}>
      {children}
    </ViewLink>
  );
}

/** The name of a territory, leading to its fiche. */
export function TerritoryLink({ id }: { readonly id: string }) {
  const words = useWords();
  const territory = useAtlas().territories.get(id);
  if (!territory) return null;
  return (
    <SelectionLink selection={{ kind: "territory", id }}>
      <bdi>{territoryTitle(words, territory)}</bdi>
    </SelectionLink>
  );
}

/** The name of an actor, leading to its fiche. */
export function ActorLink({ id }: { readonly id: string }) {
  const words = useWords();
  const actor = useAtlas().actors.get(id);
  if (!actor) return null;
  return (
    <SelectionLink selection={{ kind: "actor", id }}>
      <bdi>{words.of(actor.names)}</bdi>
    </SelectionLink>
  );
}
