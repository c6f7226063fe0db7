import type { Split } from "../../domain/worksheet.ts";

/** Parts of a project, in the order in which they stand on the bar. */
const payers = ["french", "moroccan", "frenchState", "moroccanState", "fund"] as const;
type Payer = (typeof payers)[number];

/** Who pays what: the halves of the fund apart where they are known to be even. */
export function partsOf({ french, moroccan, fund, half }: Split): readonly { readonly payer: Payer; readonly amount: number }[] {
  const local = [
    { payer: "french", amount: french },
    { payer: "moroccan", amount: moroccan },
  ] as const;
  return half === undefined
    ? [...local, { payer: "fund", amount: fund }]
    : [...local, { payer: "frenchState", amount: half }, { payer: "moroccanState", amount: half }];
}
