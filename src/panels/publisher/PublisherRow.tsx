import { Suspense } from "react";
import { useWords } from "../../i18n/words.tsx";
import { usePublisher } from "../../state/resources.tsx";
import { Boundary } from "../../ui/Boundary.tsx";

function Name() {
  const words = useWords();
  const publisher = usePublisher();
  if (!publisher) return words.say("publisher.none");
  const address = publisher.email ?? publisher.form;
  return (
    <>
      <bdi>{words.of(publisher.names)}</bdi>
      {address && (
        <span>
          {words.say("separator")}
          <bdi dir="ltr">{address}</bdi>
        </span>
      )}
    </>
  );
}

/** Who publishes, in the head of a sheet of paper; the foot of the page tells when that cannot be known. */
export function PublisherRow() {
  const words = useWords();
  return (
    <Boundary problem={() => null}>
      <Suspense fallback={null}>
        <div>
          <dt>{words.say("paper.publisher")}</dt>
          <dd>
            <Name />
          </dd>
        </div>
      </Suspense>
    </Boundary>
  );
}
