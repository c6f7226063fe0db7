import { describe, expect, test } from "vitest";
import { eventStatusOn } from "../../../src/domain/eventStatus.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

describe("the status of an event", () => {
  const planned = realAtlas.events.filter(({ status }) => status === "planned");
  const statusOf = (id: string, day: string) => {
    const event = planned.find((one) => one.id === id);
    return event && eventStatusOn(event, day);
  };

  test("a meeting of which only the announcement is known is planned until its day, and then only announced", () => {
    expect(statusOf("forum-sousse-2016-09", "2016-09-22")).toBe("planned");
    expect(statusOf("forum-sousse-2016-09", "2016-09-24")).toBe("announced");
  });

  test("what is planned for a year is planned until its end", () => {
    expect(statusOf("fonds-conjoint-appel-2026-2027", "2026-12-31")).toBe("planned");
    expect(statusOf("fonds-conjoint-appel-2026-2027", "2027-01-01")).toBe("announced");
  });

  test("no other status changes with the day", () => {
    for (const event of realAtlas.events.filter(({ status }) => status !== "planned"))
      expect(eventStatusOn(event, "2099-01-01")).toBe(event.status);
  });
});
