import { useEffect, useState } from "react";
import type { Assembly, AssemblyFault } from "../../drafts/assembly.ts";
import { rowOf } from "../../edition/contribution/change.ts";
import { changesOfDraft, type Draft } from "../../edition/draft/draft.ts";
import { useWords } from "../../i18n/words.tsx";
import { onTryAgain, tryAgain } from "../../ui/loadOnce.ts";
import { PartProblem } from "../../ui/PartProblem.tsx";
import { faultPlace, faultWords } from "../shared/breachWords.ts";
import { useAssembler } from "./assemble.ts";
import { FirstFew } from "./FirstFew.tsx";
import { isTranslation } from "./isTranslation.ts";
import { rowName } from "./rowNames.ts";
import { RowForm } from "./RowForm.tsx";
import { useDraftEditing } from "./useDraftEditing.ts";

interface Checked {
  readonly draft: Draft;
  readonly assembly?: Assembly;
  readonly error?: unknown;
}

/** What the assembler says of a draft, checked again each time that it changes. */
export function useChecked(draft: Draft): Checked | undefined {
  const { assemble } = useAssembler();
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

/** What is missing before the draft can be published: table, row, column, and what is wrong there. */
export function Checks({ checked }: { readonly checked: Checked | undefined }) {
  const words = useWords();
  const { draft, standing } = useDraftEditing();
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
  const conflicts = standing.entries.filter((entry) => entry.standing === "conflict").length;
  if (conflicts > 0 && breaches.length === 0)
    return <p className="notice">{words.say("workbench.unsettled", { count: conflicts })}</p>;
  // An edition is published without translations as well.
  const heading = breaches.length > 0 && breaches.every(isTranslation) ? "workbench.translations" : "workbench.checks";
  return (
    <section aria-labelledby="draft-checks">
      <h3 id="draft-checks">{words.say(heading, { count: breaches.length })}</h3>
      <FirstFew className="draft-breaches" count={breaches.length}>
        {(index) => {
          const fault = breaches[index];
          return fault && <FaultItem key={`${fault.promise} ${fault.said}`} fault={fault} />;
        }}
      </FirstFew>
    </section>
  );
}

/** What is wrong, and where: the row by its name, its place, and its form, where it can be mended at once. */
function FaultItem({ fault }: { readonly fault: AssemblyFault }) {
  const words = useWords();
  const { standing } = useDraftEditing();
  const [isOpen, setOpen] = useState(false);
  const { table, key } = "table" in fault ? { key: undefined, ...fault } : {};
  const row = table && key !== undefined ? rowOf(standing.tables, table, key) : undefined;
  const place = faultPlace(words, fault);
  return (
    <li>
      {faultWords(words, fault)}
      {place !== "" && <span className="fault-place small soft">{place}</span>}
      {table && row && (
        <span className="fault-place small">
          <bdi>{rowName(words, standing.tables, table, row)}</bdi>{" "}
          <button type="button" className="button-plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {words.say("workbench.correct")}
          </button>
        </span>
      )}
      {isOpen && table && row && <RowForm table={table} before={row} onClose={() => setOpen(false)} />}
    </li>
  );
}
