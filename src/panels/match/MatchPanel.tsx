import { useEffect, useMemo, useState } from "react";
import type { Ground } from "../../domain/candidates/ties.ts";
import type { Gazetteer, Territory } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot, useView } from "../../state/atlas.tsx";
import { useGazetteer } from "../../state/resources.tsx";
import { Part } from "../../ui/Part.tsx";
import { AuthorityBox } from "./AuthorityBox.tsx";
import { AuthorityPage } from "./AuthorityPage.tsx";
import "./match.css";

/** Reads the gazetteer for whoever asks, and shows nothing itself: the part around it tells of waiting and failure. */
function GazetteerReader({ onRead }: { readonly onRead: (gazetteer: Gazetteer) => void }) {
  const gazetteer = useGazetteer();
  useEffect(() => onRead(gazetteer), [gazetteer, onRead]);
  return null;
}

/** The page of an authority: what concerns it, and who could be its partner. The authorities of the atlas are there at once. */
export function MatchPanel() {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { ownId } = useView();
  const changeView = useChangeView();
  const [gazetteer, setGazetteer] = useState<Gazetteer>();
  const ground = useMemo<Ground>(() => {
    const territories: ReadonlyMap<string, Territory> = gazetteer
      ? new Map([...gazetteer, ...atlas.territories])
      : atlas.territories;
    return { atlas, snapshot, territories };
  }, [atlas, snapshot, gazetteer]);
  const own = ownId === undefined ? undefined : ground.territories.get(ownId);
  const choose = (territory: Territory) =>
    changeView(({ comparedIds: _compared, excludedIds: _excluded, selection: _closed, ...view }) => ({
      ...view,
      ownId: territory.id,
    }));
  return (
    <div className="page match">
      <h1>{words.say("screen.match")}</h1>
      <p className="lead no-print">{words.say("match.pageLead")}</p>
      <AuthorityBox isComplete={gazetteer !== undefined} territories={ground.territories} onChoose={choose} />
      <Part name={words.say("part.gazetteer")} waiting="match-waiting">
        <GazetteerReader onRead={setGazetteer} />
      </Part>
      {own && <AuthorityPage key={own.id} ground={ground} own={own} />}
      {ownId !== undefined && !own && gazetteer && (
        <p className="notice" role="alert">
          {words.say("match.unknownAuthority", { id: ownId })}
        </p>
      )}
    </div>
  );
}
