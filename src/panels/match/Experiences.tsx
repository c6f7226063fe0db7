import { useId, useMemo } from "react";
import { type Experience, experiencesFor } from "../../domain/candidates/experiences.ts";
import type { Ground } from "../../domain/candidates/register.ts";
import { type Territory, themeIds } from "../../domain/model.ts";
import { partnershipsByTool } from "../../domain/tools.ts";
import { sinceText } from "../../i18n/describe.ts";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useChangeView, useView } from "../../state/atlas.tsx";
import { chosenOf, withChosen } from "../../state/view.ts";
import { ToolUseNote } from "../fiche/ToolUseNote.tsx";
import { ActorLink, TerritoryLink, ToolLink } from "../shared/entityLinks.tsx";
import { PartnershipItem } from "../shared/PartnershipItem.tsx";
import { ReasonItem } from "./ReasonItem.tsx";

/** How many experiences are told: as many as one can call. */
const mostShown = 5;

interface ExperiencesProps {
  readonly ground: Ground;
  readonly own: Territory;
}

/** What others have done with a tool or on a theme: who, since when, with what result, how alike they are, who could tell. */
export function Experiences({ ground, own }: ExperiencesProps) {
  const words = useWords();
  const { filters } = useView();
  const [themes, toolIds] = [chosenOf(filters, "theme"), chosenOf(filters, "tool")];
  const { experiences, count } = useMemo(
    () => experiencesFor(ground, own, { themes, toolIds }, mostShown),
    [ground, own, themes, toolIds],
  );
  const isAsked = themes.length + toolIds.length > 0;
  return (
    <section className="experiences">
      <h2>{words.say("experience.title")}</h2>
      <Choices ground={ground} />
      <p className="small soft no-print">{words.say("experience.wish")}</p>
      <p className="soft" aria-live="polite">
        {isAsked ? words.say("experience.count", { count }) : words.say("experience.choose")}
        {count > experiences.length && ` ${words.say("experience.shown", { count: experiences.length })}`}
      </p>
      <ol className="candidate-list">
        {experiences.map((experience) => (
          <ExperienceCard key={experience.entry.partnership.id} own={own} experience={experience} />
        ))}
      </ol>
    </section>
  );
}

/** A tool or a theme: wishes of the whole page, for who has done it is who could be asked to do it together. */
function Choices({ ground: { atlas, snapshot } }: Pick<ExperiencesProps, "ground">) {
  const words = useWords();
  const { filters } = useView();
  const changeView = useChangeView();
  const [toolId, themeId] = [useId(), useId()];
  const counts = useMemo(() => partnershipsByTool(snapshot.entries), [snapshot]);
  const tools = [...atlas.tools.values()].filter(({ id }) => counts.has(id));
  return (
    <div className="experience-choices no-print">
      <label htmlFor={toolId}>{words.say("facet.tool")}</label>
      <select
        id={toolId}
        value={chosenOf(filters, "tool")[0] ?? ""}
        onChange={({ target: { value } }) =>
          changeView((view) => ({ ...view, filters: withChosen(view.filters, "tool", value === "" ? [] : [value]) }))
        }
      >
        <option value="">–</option>
        {tools.map(({ id, names }) => (
          <option key={id} value={id}>
            {words.of(names)} ({words.number(counts.get(id) ?? 0)})
          </option>
        ))}
      </select>
      <label htmlFor={themeId}>{words.say("facet.theme")}</label>
      <select
        id={themeId}
        value={chosenOf(filters, "theme")[0] ?? ""}
        onChange={({ target: { value } }) =>
          changeView((view) => ({
            ...view,
            filters: withChosen(
              view.filters,
              "theme",
              themeIds.filter((id) => id === value),
            ),
          }))
        }
      >
        <option value="">–</option>
        {themeIds.map((id) => (
          <option key={id} value={id}>
            {themeName(words, atlas, id)}
          </option>
        ))}
      </select>
    </div>
  );
}

function ExperienceCard({
  own,
  experience: { entry, uses, nearest, likeness, authorityIds, actorIds },
}: {
  readonly own: Territory;
  readonly experience: Experience;
}) {
  const words = useWords();
  const since = sinceText(words, entry.partnership);
  return (
    <PartnershipItem entry={entry}>
      {since && <span className="small">{since}</span>}
      {uses.map((use) => (
        <div key={`${use.toolId} ${use.sourceId}`} className="small">
          <ToolLink id={use.toolId} />
          <ToolUseNote use={use} />
        </div>
      ))}
      {uses.length === 0 && <span className="small">{words.say("tool.noResult")}</span>}
      <div className="small">
        {words.say(likeness.length > 0 ? "experience.likeness" : "experience.likenessUnknown")} <TerritoryLink id={nearest.id} />
        <ul className="candidate-reasons">
          {likeness.map((reason) => (
            <ReasonItem key={reason.evidence.criterion} reason={reason} pair={{ own, its: nearest }} />
          ))}
        </ul>
      </div>
      {authorityIds.length + actorIds.length > 0 && (
        <p className="small">
          {words.say("experience.tellers")}{" "}
          {authorityIds.map((id) => (
            <span key={id} className="inline-item">
              <TerritoryLink id={id} />
            </span>
          ))}
          {actorIds.map((id) => (
            <span key={id} className="inline-item">
              <ActorLink id={id} />
            </span>
          ))}
        </p>
      )}
    </PartnershipItem>
  );
}
