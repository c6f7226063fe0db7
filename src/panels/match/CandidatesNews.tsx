import { isWeighed, type Ranking, type Wishes } from "../../domain/candidates/model.ts";
import type { Ground } from "../../domain/candidates/register.ts";
import type { Territory } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useView } from "../../state/atlas.tsx";
import { News } from "../../ui/News.tsx";
import { authorityName } from "./authorityWords.ts";

/** How many of the first candidates are named: as many as the glance above them holds. */
const mostNamed = 3;

interface CandidatesNewsProps {
  readonly ground: Ground;
  /** Whose they are, where the reader has just asked for it: then the first of them are news too. */
  readonly of: Territory | undefined;
  readonly wishes: Wishes;
  /** Undefined until it is worked out. */
  readonly ranking: Ranking | undefined;
}

/** Tells those who do not see the list what wishes leave of it, who comes first, and who stand side by side. */
export function CandidatesNews({ ground: { territories, landscapes }, of, wishes, ranking }: CandidatesNewsProps) {
  const words = useWords();
  const { comparedIds = [] } = useView();
  const names = (ids: readonly string[]) =>
    words.list(
      ids.flatMap((id) => {
        const territory = territories.get(id);
        return territory ? authorityName(words, territory) : [];
      }),
    );
  const told = (): string | undefined => {
    if (!isWeighed(wishes)) return words.say("match.nothingWeighed");
    // The directory of municipalities comes by itself, and is told by the glance.
    if (!ranking || !landscapes) return undefined;
    const { candidates, count } = ranking;
    if (candidates.length === 0) return words.say("match.noneLeft");
    const first = candidates.slice(0, mostNamed).map(({ territory }) => territory.id);
    return words.say("match.news", { count, shown: candidates.length, names: names(first) });
  };
  const news = told();
  const text = news && of ? words.say("promise.told", { place: authorityName(words, of), what: news }) : news;
  const compared =
    comparedIds.length > 0 ? [words.say("promise.told", { place: words.say("match.comparison"), what: names(comparedIds) })] : [];
  const ids = ranking?.candidates.map(({ territory }) => territory.id) ?? [];
  return (
    <News
      text={text && [text, ...compared].join(" ")}
      of={[isWeighed(wishes), ranking?.count, ...ids, "", ...comparedIds].join()}
      isRestAwaited
      isAsked={of !== undefined}
    />
  );
}
