import { useMemo } from "react";
import { lastDay } from "../../domain/dates.ts";
import { territoriesOfParties } from "../../domain/shores.ts";
import { takeSnapshot } from "../../domain/snapshot.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";

/** The day from which a tie is told as confirmed of late on this page. */
const lately = "2020-01-01";

/** What the atlas holds, counted from its data: authorities, seats of actors that are parties, ties, and ties confirmed since 2020. */
export function Counts() {
  const words = useWords();
  const atlas = useAtlas();
  const counts = useMemo(() => {
    const { entries } = takeSnapshot(atlas, undefined);
    const isOfLate = (date: string | undefined) => date !== undefined && lastDay(date) >= lately;
    return {
      ...territoriesOfParties(entries.flatMap(({ parties }) => parties)),
      ties: entries.length,
      confirmed: entries.filter(({ standing }) => isOfLate(standing.confirmed)).length,
    };
  }, [atlas]);
  return <p>{words.say("sources.counts", counts)}</p>;
}
