import { addYears, firstDay, lastDay } from "../../domain/dates.ts";
import type { AtlasEvent, Day } from "../../domain/model.ts";
import { eventPeriod } from "../../i18n/describeEvent.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { EventLink } from "../shared/entityLinks.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

/** How many calls and decisions are told: the last ones, and what is announced. */
const mostTold = 3;
/** For how long after its end a call still tells how the fund works. */
const yearsTold = 2;
/** How long before its day a call that is planned is told. */
const yearsAhead = 1;

/** Calls and decisions of funds that are open, announced or hardly past on a day, the latest first. */
function fundsOn(events: readonly AtlasEvent[], today: Day): readonly AtlasEvent[] {
  const isTold = ({ kind, date, dateEnd = date, status }: AtlasEvent) =>
    kind === "fund" &&
    addYears(lastDay(dateEnd), yearsTold) >= today &&
    firstDay(date) <= (status === "planned" ? addYears(today, yearsAhead) : today);
  return events
    .filter(isTold)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, mostTold);
}

/** What money exists: the latest calls of the joint fund with their dates, and the way to a financing plan. */
export function Money() {
  const words = useWords();
  const { events } = useAtlas();
  const { today } = useSnapshot();
  const funds = fundsOn(events, today);
  return (
    <section>
      <h2>{words.say("match.money")}</h2>
      {funds.length === 0 && <p className="soft">{words.say("match.moneyNone")}</p>}
      <ul className="plain-list">
        {funds.map((event) => (
          <li key={event.id} data-fund={event.id}>
            <EventLink id={event.id} />
            {words.say("separator")}
            {eventPeriod(words, event, today)}
            {event.note && <p className="small soft">{words.of(event.note)}</p>}
          </li>
        ))}
      </ul>
      <p>
        <ViewLink to={(view) => ({ ...view, screen: "funding" })}>{words.say("match.moneyLink")}</ViewLink>
      </p>
    </section>
  );
}
