import type { Scheme } from "../../domain/model.ts";
import { type Bid, conditionsOf, splitOf } from "../../domain/worksheet.ts";
import { useWords } from "../../i18n/words.tsx";
import { News } from "../../ui/News.tsx";
import { partsOf } from "./payers.ts";

/** Tells those who do not see the worksheet who pays what, and which conditions are met, once what is typed rests. */
export function WorksheetNews({ scheme, bid }: { readonly scheme: Scheme; readonly bid: Bid }) {
  const words = useWords();
  const told = (): string => {
    const split = bid.budget ? splitOf(bid, scheme) : undefined;
    // That parts exceed the budget is an alert of its own.
    if (!split) return bid.budget ? "" : words.say("worksheet.noBudget");
    const about = (what: string, said: string) => [what, said].join(words.say("separator"));
    const parts = partsOf(split).map(({ payer, amount }) =>
      about(words.say(`worksheet.payer.${payer}`), words.money(amount, bid.currency)),
    );
    const conditions = conditionsOf(scheme, bid).map(({ kind, verdict }) =>
      about(words.say(`worksheet.condition.${kind}`), words.say(`worksheet.verdict.${verdict}`)),
    );
    return [...parts, ...conditions].map((said) => `${said}.`).join(" ");
  };
  return <News text={told()} isRestAwaited />;
}
