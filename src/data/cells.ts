import * as v from "valibot";
import { isDay, isPartialDate } from "../domain/dates.ts";
import { byLanguage, languages } from "../domain/languages.ts";
import { dateBases, stateBases } from "../domain/model.ts";
import { shores } from "../domain/shores.ts";

/** What may stand in one place of a published file. */

export const id = v.pipe(v.string(), v.minLength(1));
export const partialDate = v.pipe(v.string(), v.check(isPartialDate, "not a date"));
export const day = v.pipe(v.string(), v.check(isDay, "not a day"));
export const multilingual = v.strictObject(byLanguage(() => v.string()));
export const language = v.picklist(languages);
export const shore = v.picklist(shores);
export const dateBasis = v.picklist(dateBases);
export const stateBasis = v.picklist(stateBases);
export const point = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
export const validity = { validFrom: v.exactOptional(day), validTo: v.exactOptional(day) };
export const cited = { sourceId: id, locator: v.exactOptional(v.string()) };
