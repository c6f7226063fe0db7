import { criterionIds, defaultWeights, type CriterionId, type Wishes, weightSteps } from "../../domain/candidates/model.ts";
import type { Ground } from "../../domain/candidates/register.ts";
import { levels, type Territory, themeIds } from "../../domain/model.ts";
import { otherShore } from "../../domain/shores.ts";
import { regionsOn } from "../../domain/succession.ts";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useChangeView } from "../../state/atlas.tsx";
import { type View, withToggled } from "../../state/view.ts";
import { withDefaultWeights } from "./wishes.ts";

interface WishesFormProps {
  readonly ground: Ground;
  readonly own: Territory;
  readonly wishes: Wishes;
}

/** A view with the weight of a criterion; the default one is not told. */
function withWeight(view: View, id: CriterionId, typed: string): View {
  const weight = weightSteps.find((step) => String(step) === typed);
  const { weights: { [id]: _replaced, ...kept } = {}, ...others } = view;
  const next = weight === undefined || weight === defaultWeights[id] ? kept : { ...kept, [id]: weight };
  return Object.keys(next).length > 0 ? { ...others, weights: next } : others;
}

/** What is wished of a partner: themes, tools, levels, regions, whom not; and how much each criterion counts. */
export function WishesForm({ ground: { atlas, snapshot }, own, wishes }: WishesFormProps) {
  const words = useWords();
  const changeView = useChangeView();
  const there = otherShore(own.shore);
  const toggle = (change: (view: View) => View) => () => changeView(change);
  return (
    <details className="wishes no-print">
      <summary className="button">{words.say("match.wishes")}</summary>
      <Choice title={words.say("facet.theme")}>
        {themeIds.map((id) => (
          <Toggle
            key={id}
            name={themeName(words, atlas, id)}
            isOn={wishes.themes.includes(id)}
            onPress={toggle((view) => ({ ...view, filters: withToggled(view.filters, "theme", id) }))}
          />
        ))}
      </Choice>
      <Choice title={words.say("facet.tool")}>
        {[...atlas.tools.values()].map(({ id, names }) => (
          <Toggle
            key={id}
            name={words.of(names)}
            isOn={wishes.toolIds.includes(id)}
            onPress={toggle((view) => ({ ...view, filters: withToggled(view.filters, "tool", id) }))}
          />
        ))}
      </Choice>
      <Choice title={words.say("match.levels")}>
        {levels
          .filter((level) => level !== "other")
          .map((level) => (
            <Toggle
              key={level}
              name={words.say(`level.${level}`)}
              isOn={wishes.levels.includes(level)}
              onPress={toggle((view) => ({ ...view, filters: withToggled(view.filters, "level", level) }))}
            />
          ))}
      </Choice>
      <Choice title={words.say(`facet.${there}`)}>
        {regionsOn(atlas, snapshot.today, there).map((region) => (
          <Toggle
            key={region.id}
            name={words.of(region.names)}
            isOn={wishes.regionIds.includes(region.id)}
            onPress={toggle((view) => ({ ...view, filters: withToggled(view.filters, there, region.id) }))}
          />
        ))}
      </Choice>
      <Sliders wishes={wishes} />
    </details>
  );
}

function Choice({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className="wish">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Toggle({ name, isOn, onPress }: { readonly name: string; readonly isOn: boolean; readonly onPress: () => void }) {
  return (
    <button type="button" className="button" aria-pressed={isOn} onClick={onPress}>
      <bdi>{name}</bdi>
    </button>
  );
}

/** How much each criterion counts, in words, with what it means. */
function Sliders({ wishes }: { readonly wishes: Wishes }) {
  const words = useWords();
  const changeView = useChangeView();
  return (
    <fieldset className="weights">
      <legend>{words.say("match.weights")}</legend>
      <p className="small soft">{words.say("match.weightsLead")}</p>
      {criterionIds.some((id) => wishes.weights[id] !== defaultWeights[id]) && (
        <button type="button" className="button" onClick={() => changeView(withDefaultWeights)}>
          {words.say("match.defaultWeights")}
        </button>
      )}
      {criterionIds.map((id) => {
        const step = words.say(`weight.${wishes.weights[id]}`);
        return (
          <label key={id} className="weight">
            <span>{words.say(`criterion.${id}`)}</span>
            <input
              type="range"
              min={0}
              max={weightSteps.length - 1}
              step={1}
              value={wishes.weights[id]}
              aria-valuetext={step}
              onChange={(event) => changeView((view) => withWeight(view, id, event.target.value), "replace")}
            />
            <span className="small soft">{step}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
