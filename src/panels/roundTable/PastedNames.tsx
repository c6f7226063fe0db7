import { useId, useState } from "react";
import { actorIdIn } from "../../domain/participants.ts";
import { type FindAuthorities, type ReadNames, readNames } from "../../domain/attendance.ts";
import { decodeText } from "../../edition/intake/decode.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot } from "../../state/atlas.tsx";
import { useResources } from "../../state/resources.tsx";
import { withSeatAmong } from "../../state/roundTable.ts";
import { withParticipants } from "../../state/session.ts";
import { FileButton } from "../../ui/FileButton.tsx";
import { useTask } from "../../ui/useTask.tsx";
import { useTyped } from "../correct/draft.ts";
import { authorityName, authorityPlace } from "../match/authorityWords.ts";
import { foundAuthorities } from "../match/foundAuthorities.ts";
import { useGazetteerIf } from "../shared/useGazetteerIf.ts";

/** How many authorities are looked at for a name. */
const mostFound = 20;

/** A list of names, pasted or taken from a file. */
export function PastedNames() {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const resources = useResources();
  const changeView = useChangeView();
  const id = useId();
  const { draft: typed, set } = useTyped("names");
  const text = typed["text"] ?? "";
  const setText = (value: string) => set("text", value);
  const [told, setTold] = useState<Omit<ReadNames, "ids"> & { readonly count: number }>();
  const [isBegun] = useState(text !== "");
  const choose = (line: string, chosen: string) => {
    if (!told) return;
    const order = told.order.map((one) => (one === line ? chosen : one));
    changeView((view) => withSeatAmong(view, chosen, order));
    setTold({ ...told, order, doubtful: told.doubtful.filter((one) => one.line !== line) });
  };
  const { run, notice } = useTask();
  const [isReading, setReading] = useState(false);
  const read = (names: string) =>
    run(words.say("round.names.read"), async () => {
      // Who comes for the first time is in the gazetteer alone; where that does not come, those of the atlas are read.
      setReading(true);
      const [engine, gazetteer] = await Promise.all([resources.searchOfAll(atlas), resources.gazetteer(atlas)]).catch(() => []);
      const find: FindAuthorities = (typed) => foundAuthorities({ atlas, engine, gazetteer }, today, typed, mostFound);
      const { ids, ...others } = readNames(atlas, names, today, find);
      changeView((view) => withParticipants(view, ids));
      setReading(false);
      setTold({ count: ids.length, ...others });
      // What could not be read stays, to be mended.
      setText(others.unread.join("\n"));
    });
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
      {notice}
      <output>
        {isReading ? words.say("search.searching") : told && words.say("round.names.count", { count: told.count })}{" "}
        {told && !isReading && told.unread.length > 0 && words.say("round.names.unread", { names: words.list(told.unread) })}
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
  const gazetteer = useGazetteerIf(doubtful.length > 0);
  const toldApart = (one: string) => {
    const territory = atlas.territories.get(one) ?? gazetteer?.get(one);
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
