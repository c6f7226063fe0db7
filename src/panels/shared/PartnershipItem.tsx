import type { ReactNode } from "react";
import type { Entry } from "../../domain/snapshot.ts";
import { confirmationText, partnershipTitle } from "../../i18n/describe.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { setHovered } from "../../state/hover.ts";
import { LineSample } from "../../ui/LineSample.tsx";
import { SelectionLink } from "./entityLinks.tsx";

/** A partnership in a line or two, leading to its fiche; pointing at it lights it on the map. */
export function PartnershipItem({ entry, children }: { readonly entry: Entry; readonly children?: ReactNode }) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const { id } = entry.partnership;
  return (
    <li
      className="partnership-item"
      onPointerEnter={() => setHovered({ kind: "partnership", id })}
      onPointerLeave={() => setHovered(undefined)}
    >
      <SelectionLink selection={{ kind: "partnership", id }}>{partnershipTitle(words, atlas, entry.parties)}</SelectionLink>
      <span className="small soft status-line">
        <LineSample status={entry.standing.status} age={entry.age} />
        <span>
          {words.say(`status.${entry.standing.status}`)}
          {words.say("separator")}
          {confirmationText(words, entry, today)}
          {entry.isInherited && <> · {words.say("partnership.inheritedShort")}</>}
        </span>
      </span>
      {children}
    </li>
  );
}
