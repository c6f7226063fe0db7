import * as v from "valibot";
import { isDay, isPartialDate } from "../domain/dates.ts";
import { byLanguage, languages } from "../domain/languages.ts";
import { shores } from "../domain/shores.ts";

/** What may stand in one place of a published file. */

export const id = v.pipe(v.string(), v.minLength(1));
export const partialDate = v.pipe(v.string(), v.check(isPartialDate, "not a date"));
export const day = v.pipe(v.string(), v.check(isDay, "not a day"));
export const multilingual = v.strictObject(byLanguage(() => v.string()));
export const language = v.picklist(languages);
export const shore = v.picklist(shores);
export const dateBasis = v.picklist(["stated", "inferred"]);
/** Only what is said of a state can take its date from the document that says it. */
export const stateBasis = v.picklist(["stated", "inferred", "document"]);
export const point = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
export const validity = { validFrom: v.exactOptional(day), validTo: v.exactOptional(day) };
export const cited = { sourceId: id, locator: v.exactOptional(v.string()) };
