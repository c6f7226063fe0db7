import { useState } from "react";
import type { Territory } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useChangeView, useView } from "../../state/atlas.tsx";
import { withAuthority } from "../../state/pair.ts";
import { Part } from "../../ui/Part.tsx";
import { AuthorityBox } from "./AuthorityBox.tsx";
import { AuthorityPage } from "./AuthorityPage.tsx";
import { GazetteerReader, type KnownPlaces, useGroundWith } from "./GazetteerReader.tsx";
import "./match.css";

/** The page of an authority: what concerns it, and who could be its partner. The authorities of the atlas are there at once. */
export function MatchPanel() {
  const words = useWords();
  const { ownId } = useView();
  const changeView = useChangeView();
  const [known, setKnown] = useState<KnownPlaces>();
  const [chosenId, setChosenId] = useState<string>();
  const ground = useGroundWith(known);
  const own = ownId === undefined ? undefined : ground.territories.get(ownId);
  const choose = ({ id }: Territory) => {
    setChosenId(id);
    changeView((view) => withAuthority(view, id));
  };
  return (
    <div className="page match">
      <h1>{words.say("screen.match")}</h1>
      {ownId === undefined && <p className="lead no-print">{words.say("match.pageLead")}</p>}
      <AuthorityBox label={words.say("match.choose")} onChoose={choose} />
      <Part name={words.say("part.gazetteer")} waiting="match-waiting">
        <GazetteerReader onRead={setKnown} />
      </Part>
      {ownId !== undefined && !own && !known && <output className="soft">{words.say("match.ownComing")}</output>}
      {own && <AuthorityPage key={own.id} ground={ground} own={own} isNews={own.id === chosenId} />}
      {ownId !== undefined && !own && known && (
        <p className="notice" role="alert">
          {words.say("match.unknownAuthority", { id: ownId })}
        </p>
      )}
    </div>
  );
}
