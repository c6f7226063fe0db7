import { addDays } from "../../domain/dates.ts";
import { lineKey } from "../../domain/document.ts";
import type { Territory } from "../../domain/model.ts";
import { forebearsOf, heirsOf, type Share } from "../../domain/succession.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { Citation } from "../shared/Citation.tsx";
import { TerritoryLink } from "../shared/entityLinks.tsx";

/** What became of a region, or what it was made of, and the departments or provinces on which that rests. */
export function Lineage({ territory }: { readonly territory: Territory }) {
  const words = useWords();
  const atlas = useAtlas();
  const succession = heirsOf(atlas, territory);
  const forebears = territory.validFrom ? forebearsOf(atlas, territory, addDays(territory.validFrom, -1)) : [];
  const year = (succession ? territory.validTo : territory.validFrom)?.slice(0, 4) ?? "";
  const reform = atlas.events.find(
    ({ kind, shores, date }) =>
      kind === "reform" && shores.includes(territory.shore) && date === (succession ? territory.validTo : territory.validFrom),
  );
  const shares = succession?.heirs ?? forebears;
  if (shares.length === 0) return null;
  return (
    <section className="lineage" data-lineage={succession ? succession.succession : "formed"}>
      <h3>{words.say(succession ? `succession.${succession.succession}` : "succession.formed", { year })}</h3>
      <ul className="plain-list">
        {shares.map((share) => (
          <ShareItem key={share.regionId} share={share} />
        ))}
      </ul>
      {succession?.succession === "split" && <p className="small soft">{words.say("succession.noHeir")}</p>}
      {reform && (
        <p className="small soft">
          {words.say("statement.source")}{" "}
          <Citation sourceId={reform.sourceId} locator={reform.locator} line={lineKey("event", reform.id)} />
        </p>
      )}
    </section>
  );
}

function ShareItem({ share: { regionId, departmentIds } }: { readonly share: Share }) {
  const words = useWords();
  const atlas = useAtlas();
  const names = departmentIds.flatMap((id) => {
    const department = atlas.territories.get(id);
    return department ? [words.of(department.names)] : [];
  });
  return (
    <li>
      <TerritoryLink id={regionId} /> <span className="small soft">({words.list(names)})</span>
    </li>
  );
}
