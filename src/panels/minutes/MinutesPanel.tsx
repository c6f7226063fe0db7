import { useRef, useState } from "react";
import { useWords } from "../../i18n/words.tsx";
import { intake } from "../../edition/intake/client.ts";
import type { MinutesRead } from "../../edition/intake/task.ts";
import { MinutesDesk } from "./MinutesDesk.tsx";
import "../correct/correction.css";
import "./minutes.css";
import { chosenIds, useMinutesSession } from "./session.ts";
import { TextEntry } from "./TextEntry.tsx";

/** Minutes are read here: a text goes in, proposals come out, a person accepts, corrects or rejects each. */
export function MinutesPanel() {
  const words = useWords();
  const { session, change, decide, clear } = useMinutesSession();
  const [read, setRead] = useState<MinutesRead>();
  const heading = useRef<HTMLHeadingElement>(null);
  const open = (told: MinutesRead) => {
    change({ text: told.text });
    setRead(told);
    // What was pressed goes away with its form.
    heading.current?.focus();
  };
  const begin = () => {
    intake.stop();
    setRead(undefined);
    heading.current?.focus();
  };
  return (
    <div className="page minutes">
      <h1 ref={heading} tabIndex={-1}>
        {words.say("minutes.title")}
      </h1>
      {read ? (
        <MinutesDesk
          read={read}
          session={session}
          decide={decide}
          onSource={(source) => change({ source })}
          onAgain={begin}
          onClear={() => {
            clear();
            begin();
          }}
        />
      ) : (
        <>
          <p className="lead">{words.say("minutes.lead")}</p>
          <TextEntry
            text={session.text}
            ids={chosenIds(session)}
            onType={(text) => change({ text })}
            onRead={open}
            intake={intake}
          />
        </>
      )}
    </div>
  );
}
