import { useEffect, useMemo, useState } from "react";
import type { PlacedLandscapes } from "../../domain/candidates/landscapes.ts";
import type { Ground } from "../../domain/candidates/register.ts";
import type { Gazetteer, Territory } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot, useView } from "../../state/atlas.tsx";
import { withAuthority } from "../../state/pair.ts";
import { useGazetteer, useLandscapes } from "../../state/resources.tsx";
import { Part } from "../../ui/Part.tsx";
import { AuthorityBox } from "./AuthorityBox.tsx";
import { AuthorityPage } from "./AuthorityPage.tsx";
import "./match.css";

/** What the gazetteer adds to what the atlas knows. */
interface Known {
  readonly gazetteer: Gazetteer;
  readonly landscapes: PlacedLandscapes;
}

/** Reads the gazetteer for whoever asks, and shows nothing itself: the part around it tells of waiting and failure. */
function GazetteerReader({ onRead }: { readonly onRead: (known: Known) => void }) {
  const gazetteer = useGazetteer();
  const landscapes = useLandscapes();
  useEffect(() => onRead({ gazetteer, landscapes }), [gazetteer, landscapes, onRead]);
  return null;
}

/** The page of an authority: what concerns it, and who could be its partner. The authorities of the atlas are there at once. */
export function MatchPanel() {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { ownId } = useView();
  const changeView = useChangeView();
  const [known, setKnown] = useState<Known>();
  const ground = useMemo<Ground>(() => {
    if (!known) return { atlas, snapshot, territories: atlas.territories };
    const { gazetteer, landscapes } = known;
    return { atlas, snapshot, territories: new Map([...gazetteer, ...atlas.territories]), landscapes };
  }, [atlas, snapshot, known]);
  const own = ownId === undefined ? undefined : ground.territories.get(ownId);
  const choose = ({ id }: Territory) => changeView((view) => withAuthority(view, id));
  return (
    <div className="page match">
      <h1>{words.say("screen.match")}</h1>
      <p className="lead no-print">{words.say("match.pageLead")}</p>
      <AuthorityBox onChoose={choose} />
      <Part name={words.say("part.gazetteer")} waiting="match-waiting">
        <GazetteerReader onRead={setKnown} />
      </Part>
      {own && <AuthorityPage key={own.id} ground={ground} own={own} />}
      {ownId !== undefined && !own && known && (
        <p className="notice" role="alert">
          {words.say("match.unknownAuthority", { id: ownId })}
        </p>
      )}
    </div>
  );
}
