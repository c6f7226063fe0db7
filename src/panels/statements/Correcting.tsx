import { useWords } from "../../i18n/words.tsx";
import { PublisherLinks } from "../publisher/PublisherLinks.tsx";
import { Statement } from "./Statement.tsx";

/** How readers correct the atlas, who publishes it, and what to do where there is no address to write to. */
export function Correcting() {
  const words = useWords();
  return (
    <Statement
      title="screen.correct"
      lead="publisher.correct"
      sections={[
        {
          title: "publisher.who",
          texts: [],
          more: (
            <>
              <p>
                <PublisherLinks separator={words.say("separator")} />
              </p>
              <p>{words.say("publisher.noAddress")}</p>
              <p>{words.say("publisher.host")}</p>
            </>
          ),
        },
      ]}
    />
  );
}
