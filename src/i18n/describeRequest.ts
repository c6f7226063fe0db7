import { lastDay, wholeYearsBetween, yearOf } from "../domain/dates.ts";
import type { Day, Request } from "../domain/model.ts";
import { requestAge } from "../domain/requests.ts";
import type { Words } from "./words.tsx";

/**
 * What a request says with its age: "demande vieille de 10 ans, à vérifier". One that was answered is told as answered.
 * @param isAnswered whether a partnership known at the date answers it
 */
export function requestText(words: Words, request: Request, today: Day, isAnswered = false): string {
  const { date, kind } = request;
  return words.say("request.told", {
    kind,
    state: isAnswered ? "answered" : requestAge(request, { today }),
    year: date === undefined ? "" : String(yearOf(date)),
    years: date === undefined ? 0 : wholeYearsBetween(lastDay(date), today),
  });
}
