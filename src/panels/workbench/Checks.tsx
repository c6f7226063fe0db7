import { useEffect, useState } from "react";
import type { Assembly } from "../../drafts/assembly.ts";
import { changesOfDraft, type Draft } from "../../edition/draft/draft.ts";
import { useWords } from "../../i18n/words.tsx";
import { onTryAgain, tryAgain } from "../../ui/loadOnce.ts";
import { PartProblem } from "../../ui/PartProblem.tsx";
import { useAssemble } from "./assemble.ts";
import { useDraftEditing } from "./useDraftEditing.ts";

interface Checked {
  readonly draft: Draft;
  readonly assembly?: Assembly;
  readonly error?: unknown;
}

/** What the assembler says of a draft, checked again each time that it changes. */
export function useChecked(draft: Draft): Checked | undefined {
  const assemble = useAssemble();
  const [checked, setChecked] = useState<Checked>();
  useEffect(() => {
    let isGone = false;
    const check = () => {
      assemble({ changes: changesOfDraft(draft), purpose: "published" }).then(
        (assembly) => !isGone && setChecked({ draft, assembly }),
        (error: unknown) => !isGone && setChecked({ draft, error }),
      );
    };
    check();
    const stop = onTryAgain(check);
    return () => {
      isGone = true;
      stop();
    };
  }, [assemble, draft]);
  return checked?.draft === draft ? checked : undefined;
}

/** What is missing before the draft can be published, in the words of the assembler: table, row, column. */
export function Checks({ checked }: { readonly checked: Checked | undefined }) {
  const words = useWords();
  const { draft } = useDraftEditing();
  if (changesOfDraft(draft).length === 0) return null;
  if (!checked) return <p className="soft">{words.say("workbench.checking")}</p>;
  if (!checked.assembly)
    return (
      <PartProblem
        message={words.say("problem.part", { part: words.say("part.draft") })}
        error={checked.error}
        isAgain={false}
        onRetry={tryAgain}
      />
    );
  const { breaches } = checked.assembly;
  return (
    <section aria-labelledby="draft-checks">
      <h3 id="draft-checks">{words.say("workbench.checks", { count: breaches.length })}</h3>
      {breaches.length > 0 && (
        <>
          <p className="small soft">{words.say("workbench.checksHint")}</p>
          <ul className="draft-breaches" lang="en" dir="ltr">
            {breaches.map((breach) => (
              <li key={breach}>{breach}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
