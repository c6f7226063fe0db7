import { useId, useState } from "react";
import { actorIdIn } from "../../domain/participants.ts";
import { type ReadNames, readNames } from "../../domain/attendance.ts";
import { decodeText } from "../../edition/intake/decode.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot } from "../../state/atlas.tsx";
import { withParticipants } from "../../state/session.ts";
import { FileButton } from "../../ui/FileButton.tsx";
import { useTyped } from "../correct/draft.ts";
import { authorityName, authorityPlace } from "../match/authorityWords.ts";

/** A list of names, pasted or taken from a file. */
export function PastedNames() {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const changeView = useChangeView();
  const id = useId();
  const { draft: typed, set } = useTyped("names");
  const text = typed["text"] ?? "";
  const setText = (value: string) => set("text", value);
  const [told, setTold] = useState<Omit<ReadNames, "ids"> & { readonly count: number }>();
  const [isBegun] = useState(text !== "");
  const choose = (line: string, chosen: string) => {
    changeView((view) => withParticipants(view, [chosen]));
    setTold((before) => before && { ...before, doubtful: before.doubtful.filter((one) => one.line !== line) });
  };
  const read = (names: string) => {
    const { ids, ...others } = readNames(atlas, names, today);
    changeView((view) => withParticipants(view, ids));
    setTold({ count: ids.length, ...others });
    // What could not be read stays, to be mended.
    setText(others.unread.join("\n"));
  };
  return (
    <details className="round-names" open={isBegun}>
      <summary>{words.say("round.names")}</summary>
      <p className="field">
        <label htmlFor={id}>{words.say("round.names.paste")}</label>
        <textarea id={id} rows={5} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
      </p>
      <p className="round-groups">
        <button type="button" className="button" onClick={() => read(text)}>
          {words.say("round.names.read")}
        </button>
        <FileButton
          label={words.say("round.names.file")}
          accept=".txt,.csv,text/plain,text/csv"
          onChoose={([file]) => void file?.arrayBuffer().then((bytes) => read(decodeText(new Uint8Array(bytes)).text))}
        />
      </p>
      <output>
        {told && words.say("round.names.count", { count: told.count })}{" "}
        {told && told.unread.length > 0 && words.say("round.names.unread", { names: words.list(told.unread) })}
      </output>
      <DoubtfulNames doubtful={told?.doubtful ?? []} onChoose={choose} />
    </details>
  );
}

interface DoubtfulNamesProps extends Pick<ReadNames, "doubtful"> {
  readonly onChoose: (line: string, id: string) => void;
}

/** Names that may mean several: each with those whom it may mean, and where these are. */
function DoubtfulNames({ doubtful, onChoose }: DoubtfulNamesProps) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const toldApart = (one: string) => {
    const territory = atlas.territories.get(one);
    const actor = atlas.actors.get(actorIdIn(one) ?? "");
    if (!territory) return actor ? words.of(actor.names) : one;
    return [authorityName(words, territory), authorityPlace(words, atlas, territory, today)].filter(Boolean).join(" · ");
  };
  return doubtful.map(({ line, ids }) => (
    <p key={line} className="round-groups">
      {words.say("round.names.which", { name: isolated(line) })}
      {ids.map((one) => (
        <button key={one} type="button" className="button" onClick={() => onChoose(line, one)}>
          <bdi>{toldApart(one)}</bdi>
        </button>
      ))}
    </p>
  ));
}
