import type { Scheme } from "../../domain/model.ts";
import { otherCurrency } from "../../domain/shores.ts";
import { type Bid, converted, excessOf, splitOf } from "../../domain/worksheet.ts";
import { useWords } from "../../i18n/words.tsx";
import { partsOf } from "./payers.ts";

/** A bar of who pays what, and the same in figures. */
export function Shares({ scheme, bid }: { readonly scheme: Scheme; readonly bid: Bid }) {
  const words = useWords();
  const { currency, rate, budget, french, moroccan } = bid;
  const split = splitOf(bid, scheme);
  const excess = excessOf(bid);
  if (budget === undefined || budget === 0) return <p className="notice">{words.say("worksheet.noBudget")}</p>;
  if (!split)
    return (
      <p className="notice" role="alert">
        {words.say("worksheet.excess", { excess: words.money(excess, currency) })}
      </p>
    );
  const parts = partsOf(split);
  const other = otherCurrency(currency);
  const isConverted = rate !== undefined && rate > 0;
  const inOther = (amount: number) => {
    const value = converted(amount, currency, other, rate);
    return value === undefined ? undefined : <td>{words.money(value, other)}</td>;
  };
  return (
    <div className="shares">
      {(french === undefined || moroccan === undefined) && <p className="notice">{words.say("worksheet.untypedPart")}</p>}
      <div className="shares-bar" aria-hidden="true">
        {parts.map(({ payer, amount }, index) => (
          <span key={payer} data-payer={payer} style={{ flexGrow: amount }} hidden={amount === 0}>
            {index + 1}
          </span>
        ))}
      </div>
      {/* Focusable, so that the keyboard can scroll amounts that are wider than the page. */}
      <section className="shares-figures" tabIndex={0} aria-label={words.say("worksheet.shares")}>
        <table className="shares-table">
          <caption className="visually-hidden">{words.say("worksheet.shares")}</caption>
          <tbody>
            {parts.map(({ payer, amount }, index) => (
              <tr key={payer} data-payer={payer}>
                <th scope="row">
                  {index + 1}. {words.say(`worksheet.payer.${payer}`)}
                </th>
                <td>{words.money(amount, currency)}</td>
                {inOther(amount)}
                <td>{words.percent(amount / split.budget)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{words.say("worksheet.budget")}</th>
              <td>{words.money(split.budget, currency)}</td>
              {inOther(split.budget)}
              <td>{words.percent(1)}</td>
            </tr>
          </tbody>
        </table>
      </section>
      {isConverted && <p className="small soft">{words.say("worksheet.converted", { rate: words.number(rate) })}</p>}
    </div>
  );
}
