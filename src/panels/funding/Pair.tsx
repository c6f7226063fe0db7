import type { Territory } from "../../domain/model.ts";
import { concernsDirectly } from "../../domain/concern.ts";
import { territoryTitle, useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot, useView } from "../../state/atlas.tsx";
import { useGazetteer } from "../../state/resources.tsx";
import { pairIdsOf, withoutPair } from "../../state/pair.ts";
import { Part } from "../../ui/Part.tsx";
import { PartnershipItem } from "../shared/PartnershipItem.tsx";
import { SelectionLink } from "../shared/entityLinks.tsx";

/** The two authorities that a project is worked out for, as far as the address names them. */
export function Pair() {
  const words = useWords();
  const { territories } = useAtlas();
  const ids = pairIdsOf(useView());
  if (ids.length === 0) return null;
  const known = ids.flatMap((id) => territories.get(id) ?? []);
  if (known.length === ids.length) return <Named pair={known} />;
  return (
    <Part name={words.say("part.gazetteer")}>
      <NamedByGazetteer ids={ids} />
    </Part>
  );
}

function NamedByGazetteer({ ids }: { readonly ids: readonly string[] }) {
  const { territories } = useAtlas();
  const gazetteer = useGazetteer();
  return <Named pair={ids.flatMap((id) => territories.get(id) ?? gazetteer.get(id) ?? [])} />;
}

/** Who they are, and what the atlas knows of them together. */
function Named({ pair }: { readonly pair: readonly Territory[] }) {
  const words = useWords();
  const changeView = useChangeView();
  const { entries } = useSnapshot();
  const together = pair.length < 2 ? [] : entries.filter((entry) => pair.every(({ id }) => concernsDirectly(entry, id)));
  return (
    <div className="worksheet-pair" data-pair={pair.map(({ id }) => id).join()}>
      <p>
        {words.say("worksheet.pair")}{" "}
        {pair.map((territory, index) => (
          <span key={territory.id}>
            {index > 0 && " – "}
            <SelectionLink selection={{ kind: "territory", id: territory.id }}>
              <bdi>{territoryTitle(words, territory)}</bdi>
            </SelectionLink>
          </span>
        ))}{" "}
        <button type="button" className="button-plain no-print" onClick={() => changeView(withoutPair)}>
          {words.say("worksheet.unpair")}
        </button>
      </p>
      {pair.length === 2 && together.length === 0 && <p className="small soft">{words.say("worksheet.pairNew")}</p>}
      {together.length > 0 && (
        <ul className="partnership-list">
          {together.map((entry) => (
            <PartnershipItem key={entry.partnership.id} entry={entry} />
          ))}
        </ul>
      )}
    </div>
  );
}
