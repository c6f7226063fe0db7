import type { Scheme } from "../../domain/model.ts";
import { type Bid, type Condition, conditionsOf } from "../../domain/worksheet.ts";
import { themeName, useWords, type Words } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { Citation } from "../shared/Citation.tsx";
import { factText } from "../../i18n/describeFact.ts";

const signs = { met: "✓", unmet: "✗", unknown: "?" } as const;

/** What the project has to set against the condition, in figures. */
function ownText(words: Words, { kind, value }: Condition, { currency, cap }: Bid): string | undefined {
  if (value === undefined) return undefined;
  if (kind === "cap" && cap !== undefined)
    return words.say("worksheet.asked.cap", { asked: words.money(value, currency), cap: words.money(cap, currency) });
  return kind === "envelope" || kind === "cap"
    ? words.say("worksheet.asked.envelope", { asked: words.money(value, currency) })
    : words.say("worksheet.asked.share", { share: words.percent(value) });
}

/** Conditions of a generation, those met, not met and unknown, each with what says so; then what nobody can compute. */
export function Conditions({ scheme, bid }: { readonly scheme: Scheme; readonly bid: Bid }) {
  const words = useWords();
  const others = scheme.facts.filter(({ field }) => field === "eligibility");
  return (
    <>
      <h3>{words.say("worksheet.conditions")}</h3>
      <ul className="conditions">
        {conditionsOf(scheme, bid).map((condition) => (
          <ConditionItem key={condition.kind} condition={condition} bid={bid} />
        ))}
      </ul>
      <h3>{words.say("worksheet.toCheck")}</h3>
      {others.length === 0 ? (
        <p className="soft">{words.say("funding.unknown")}</p>
      ) : (
        <ul className="conditions">
          {others.map((fact) => (
            <li key={`${fact.sourceId}${fact.text?.fr}`}>
              {fact.text && words.of(fact.text)}{" "}
              <span className="small soft">
                (<Citation sourceId={fact.sourceId} locator={fact.locator} />)
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function ConditionItem({ condition, bid }: { readonly condition: Condition; readonly bid: Bid }) {
  const words = useWords();
  const atlas = useAtlas();
  const { kind, verdict, why, facts, themes = [] } = condition;
  const own = ownText(words, condition, bid);
  return (
    <li data-condition={kind} data-verdict={verdict}>
      <p>
        <span className="condition-sign" aria-hidden="true">
          {signs[verdict]}
        </span>{" "}
        <strong>{words.say(`worksheet.condition.${kind}`)}</strong>
        {words.say("separator")}
        {words.say(`worksheet.verdict.${verdict}`)}
      </p>
      <p className="small">
        {own} {why && words.say(kind === "cap" && why === "untold" ? "worksheet.why.capless" : `worksheet.why.${why}`)}
        {themes.length > 0 && words.list(themes.map((id) => themeName(words, atlas, id)))}
      </p>
      {facts.length > 0 && (
        <ul className="small soft">
          {facts.map((fact) => (
            <li key={`${fact.sourceId}${fact.number}`}>
              {factText(words, fact)} (<Citation sourceId={fact.sourceId} locator={fact.locator} />)
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
