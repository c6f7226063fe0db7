import { concernedEntries } from "../../domain/concern.ts";
import type { Actor } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useSnapshot } from "../../state/atlas.tsx";

/** What is known of an actor at the date of the atlas: whether it stands available, and where it takes part. */
export function ActorNow({ actor }: { readonly actor: Actor }) {
  const words = useWords();
  const { entries } = useSnapshot();
  const count = concernedEntries(entries, { kind: "actor", id: actor.id }).length;
  return (
    <>
      {actor.offer && <>{words.say("document.available")} </>}
      {words.say("document.takesPart", { count })}
    </>
  );
}
