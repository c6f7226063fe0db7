import { requestsNearTheme } from "../../domain/candidates/answers.ts";
import type { Request, ThemeId } from "../../domain/model.ts";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { ActorLink, SelectionLink, TerritoryLink } from "../shared/entityLinks.tsx";

/** No open request bears a theme: says so, with those that come nearest. */
export function NearTheme({ themes }: { readonly themes: readonly ThemeId[] }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { working, open } = requestsNearTheme({ snapshot }, themes);
  const names = words.list(themes.map((id) => themeName(words, atlas, id)));
  return (
    <div className="notice">
      <p>{words.say("requests.nobody", { names })}</p>
      <Nearest title={words.say("requests.nearWorking")} requests={working} />
      <Nearest title={words.say("requests.nearOpen")} requests={open} />
    </div>
  );
}

function Nearest({ title, requests }: { readonly title: string; readonly requests: readonly Request[] }) {
  const words = useWords();
  if (requests.length === 0) return null;
  return (
    <p>
      {title}{" "}
      {requests.map(({ id, territoryId, actorId, sought }) => (
        <span key={id} className="inline-item">
          {territoryId && <TerritoryLink id={territoryId} />}
          {actorId && <ActorLink id={actorId} />} (
          <SelectionLink selection={{ kind: "request", id }}>{words.of(sought)}</SelectionLink>)
        </span>
      ))}
    </p>
  );
}
