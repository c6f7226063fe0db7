import { expect, test } from "vitest";
import { readMinutes } from "../../../fixtures/realMinutes.ts";

const eventDates = (text: string) => readMinutes(text).proposals.flatMap((one) => (one.kind === "event" ? one.date : []));

test.each([
  ["Un forum se tiendra le 22 mars prochain à Rabat.", ["2017-03-22"]],
  ["Un forum se tiendra les 22 et 23 mars prochains à Rabat.", ["2017-03-22"]],
  ["سينعقد منتدى يومي 22 و23 مارس المقبلين بالرباط.", ["2017-03-22"]],
  ["Un forum se tiendra le 22 novembre prochain à Rabat.", ["2016-11-22"]],
  ["Un forum s'est tenu le 22 mars à Rabat.", ["2016-03-22"]],
  ["Un forum s'est tenu le 29 février à Rabat.", ["2016-02-29"]],
  ["Un forum se tiendra le 29 février prochain à Rabat.", []],
])("a date without year is one of the year of the meeting, or the next such day: %s", (text, dates) => {
  expect(eventDates(`Réunion du 5 octobre 2016\n\n${text}`)).toEqual(dates);
});
