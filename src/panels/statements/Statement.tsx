import type { ReactNode } from "react";
import type { MessageId } from "../../i18n/messages.ts";
import { useWords } from "../../i18n/words.tsx";

/** A part of a statement. */
export interface Section {
  readonly title: MessageId;
  readonly texts: readonly MessageId[];
  /** What follows its texts. */
  readonly more?: ReactNode;
}

interface StatementProps {
  readonly title: MessageId;
  readonly lead: MessageId;
  readonly sections: readonly Section[];
}

/** What the site declares of itself, in parts. */
export function Statement({ title, lead, sections }: StatementProps) {
  const words = useWords();
  return (
    <div className="page">
      <h1>{words.say(title)}</h1>
      <p className="lead">{words.say(lead)}</p>
      {sections.map((section) => (
        <section key={section.title} className="prose">
          <h2>{words.say(section.title)}</h2>
          {section.texts.map((text) => (
            <p key={text}>{words.say(text)}</p>
          ))}
          {section.more}
        </section>
      ))}
    </div>
  );
}
