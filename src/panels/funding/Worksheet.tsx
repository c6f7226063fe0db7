import { amountRule, type NumberRule, partRule, rateRule } from "../../domain/amount.ts";
import { isOver, type Bid } from "../../domain/worksheet.ts";
import { type Scheme, themeIds } from "../../domain/model.ts";
import { currencies } from "../../domain/shores.ts";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot, useView } from "../../state/atlas.tsx";
import { chosenOf, type View, withToggled } from "../../state/view.ts";
import { AmountField } from "../../ui/AmountField.tsx";
import { PrintButton } from "../shared/PrintButton.tsx";
import { Conditions } from "./Conditions.tsx";
import { Pair } from "./Pair.tsx";
import { Shares } from "./Shares.tsx";
import { WorksheetNews } from "./WorksheetNews.tsx";
import "./worksheet.css";

/** Fields of the view that hold an amount, in the order in which they are asked. */
type AmountKey = "budget" | "frenchPart" | "moroccanPart" | "cap" | "rate";

/** Which numbers each takes. */
const rules: Readonly<Record<AmountKey, NumberRule>> = {
  budget: amountRule,
  frenchPart: partRule,
  moroccanPart: partRule,
  cap: amountRule,
  rate: rateRule,
};

/** A view with an amount replaced, or taken away. */
function withAmount(view: View, key: AmountKey, value: number | undefined): View {
  const { [key]: _replaced, ...others } = view;
  return value === undefined ? others : { ...others, [key]: value };
}

function bidOf(view: View): Bid {
  const { budget, frenchPart: french, moroccanPart: moroccan, cap, rate } = view;
  return {
    currency: view.currency ?? "EUR",
    ...(budget !== undefined && { budget }),
    ...(french !== undefined && { french }),
    ...(moroccan !== undefined && { moroccan }),
    ...(cap !== undefined && { cap }),
    ...(rate !== undefined && { rate }),
    themes: chosenOf(view.filters, "theme"),
  };
}

/** A project set against a generation of the fund: who pays what, which conditions are met, and which are not known. */
export function Worksheet({ schemes }: { readonly schemes: readonly Scheme[] }) {
  const words = useWords();
  const view = useView();
  const { today } = useSnapshot();
  const scheme = schemes.find(({ id }) => id === view.fund) ?? schemes.at(-1);
  if (!scheme) return null;
  const bid = bidOf(view);
  return (
    <section className="worksheet" data-filled={bid.budget !== undefined} aria-labelledby="worksheet-title">
      <h2 id="worksheet-title">{words.say("worksheet.title")}</h2>
      <p className="soft">{words.say("worksheet.lead")}</p>
      <Pair />
      <WorksheetForm schemes={schemes} scheme={scheme} />
      <h3 className="paper-only">{words.of(scheme.names)}</h3>
      {isOver(scheme, today) && scheme.end && (
        <p className="notice">{words.say("worksheet.over", { end: words.date(scheme.end) })}</p>
      )}
      <Shares scheme={scheme} bid={bid} />
      <Conditions scheme={scheme} bid={bid} />
      <WorksheetNews scheme={scheme} bid={bid} />
      <PrintButton />
    </section>
  );
}

function WorksheetForm({ schemes, scheme }: { readonly schemes: readonly Scheme[]; readonly scheme: Scheme }) {
  const words = useWords();
  const view = useView();
  const changeView = useChangeView();
  const { currency = "EUR" } = view;
  const amount = (key: AmountKey, hint?: string) => (
    <AmountField
      // In another currency, what was typed with the sign of the first is a number as any.
      key={`${key} ${currency}`}
      label={words.say(`worksheet.${key}`)}
      {...(hint !== undefined && { hint })}
      rule={key === "rate" ? rateRule : { ...rules[key], currency }}
      value={view[key]}
      onChange={(value) => changeView((before) => withAmount(before, key, value), "replace")}
    />
  );
  return (
    <form className="worksheet-form" onSubmit={(event) => event.preventDefault()}>
      <label>
        {words.say("worksheet.fund")}
        <select value={scheme.id} onChange={(event) => changeView((before) => ({ ...before, fund: event.target.value }))}>
          {[...schemes].reverse().map(({ id, names }) => (
            <option key={id} value={id}>
              {words.of(names)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.say("worksheet.currency")}
        <select
          value={currency}
          onChange={(event) => {
            const next = currencies.find((one) => one === event.target.value);
            if (next) changeView((before) => ({ ...before, currency: next }));
          }}
        >
          {currencies.map((one) => (
            <option key={one} value={one}>
              {words.say(`currency.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {amount("budget")}
      {amount("frenchPart")}
      {amount("moroccanPart")}
      {amount("cap", words.say("worksheet.capHint"))}
      {amount("rate", words.say("worksheet.rateHint"))}
      <ThemeChoice />
    </form>
  );
}

/** Themes of the project: those that filter everywhere else. */
function ThemeChoice() {
  const words = useWords();
  const atlas = useAtlas();
  const { filters } = useView();
  const changeView = useChangeView();
  const chosen = chosenOf(filters, "theme");
  return (
    <fieldset className="worksheet-themes">
      <legend>{words.say("worksheet.themes")}</legend>
      {themeIds.map((id) => (
        <button
          key={id}
          type="button"
          className="button"
          aria-pressed={chosen.includes(id)}
          onClick={() => changeView((before) => ({ ...before, filters: withToggled(before.filters, "theme", id) }))}
        >
          {themeName(words, atlas, id)}
        </button>
      ))}
    </fieldset>
  );
}
