import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { Answers } from "../requests/Answers.tsx";
import { RequestCard } from "../requests/RequestCard.tsx";

/** The page of a request: who seeks what, since when, what answered it, else who could. */
export function RequestFiche({ id }: { readonly id: string }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const request = atlas.requests.find((one) => one.id === id);
  if (!request) return null;
  return (
    <article>
      <p className="fiche-kicker">{words.say("screen.requests")}</p>
      <h2>{words.of(request.sought)}</h2>
      <RequestCard request={request}>{snapshot.requests.includes(request) && <Answers request={request} />}</RequestCard>
    </article>
  );
}
