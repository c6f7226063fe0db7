import type { Assembly, AssemblyFault } from "../../drafts/assembly.ts";
import { writeContributionInSteps } from "../../edition/contribution/archive.ts";
import { type Change, placeOf } from "../../edition/contribution/change.ts";
import { remarksOfDraft, remarksOn } from "../../edition/draft/draft.ts";
import { nextEdition } from "../../edition/draft/nextEdition.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { download } from "../../ui/download.ts";
import { inTurns } from "../../ui/turns.ts";
import { useTask } from "../../ui/useTask.tsx";
import { useAssembler } from "./assemble.ts";
import { tellChanges } from "./changesInWords.ts";
import { draftAsCsv } from "./draftAsCsv.ts";
import { isTranslation } from "./isTranslation.ts";
import { useDraftEditing } from "./useDraftEditing.ts";

/** A name of a file, in letters that every system has. */
const fileName = (name: string, end: string) =>
  `passerelles-${
    name
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replaceAll(/^-+|-+$/g, "") || "draft"
  }.${end}`;

/** What buttons save: rows as a contribution or a table, the edition of the draft, its partnerships. */
function useSaving(changes: readonly Change[], assembly: Assembly | undefined) {
  const words = useWords();
  const { edition } = useAtlas();
  const { draft, standing } = useDraftEditing();
  const { assemble, loadChangelog } = useAssembler();
  const { run, notice } = useTask();
  const summary = () => inTurns(tellChanges(words, standing.tables, changes, (change) => remarksOn(draft, change)));
  const saveContribution = () =>
    run(words.say("workbench.exportContribution"), async () => {
      const told = `${draft.name}\n\n${await summary()}`;
      const remarks = remarksOfDraft(draft, changes);
      const bytes = await inTurns(writeContributionInSteps({ edition: edition.version, changes, remarks }, told));
      download(fileName(draft.name, "zip"), "application/zip", bytes);
    });
  const saveCsv = () =>
    download(fileName(draft.name, "csv"), "text/csv;charset=utf-8", draftAsCsv(words, standing.tables, changes));
  const saveGeojson = () => {
    const text = assembly?.isMade ? assembly.reused.get("partnerships.geojson") : undefined;
    if (text) download(fileName(draft.name, "geojson"), "application/geo+json", text);
  };
  const saveEdition = () =>
    run(words.say("workbench.exportEdition"), async () => {
      const next = nextEdition(edition, new Date().toISOString().slice(0, 10));
      const told = { changelog: await loadChangelog(), summary: await summary() };
      const made = await assemble({ changes, purpose: "published", edition: next, ...told });
      if (made.isMade && made.archive)
        download(`passerelles-${next.version}.zip`, "application/zip", new Uint8Array(made.archive));
    });
  return { saveContribution, saveCsv, saveGeojson, saveEdition, notice };
}

/**
 * Whether a merge into the tables would refuse changes: an edition shows a text that lacks a language in another one, the
 * tables want all of them. What the published edition lacks itself is not the fault of these changes.
 */
function isRefusedByMerge(changes: readonly Change[], faults: readonly AssemblyFault[]): boolean {
  const changed = new Set(changes.map(placeOf));
  const isInherited = (fault: AssemblyFault) =>
    isTranslation(fault) && "key" in fault && fault.key !== undefined && !changed.has(placeOf({ ...fault, key: fault.key }));
  return faults.some((fault) => !isInherited(fault));
}

/** What leaves the workbench, as files that the reader keeps; nothing is sent. */
export function Exports({ assembly }: { readonly assembly: Assembly | undefined }) {
  const words = useWords();
  const { standing } = useDraftEditing();
  const changes = standing.entries.flatMap(({ standing: how, change }) => (how === "held" || how === "conflict" ? [] : change));
  const { saveContribution, saveCsv, saveGeojson, saveEdition, notice } = useSaving(changes, assembly);
  if (changes.length === 0) return null;
  const lacking = assembly?.breaches.filter(isTranslation).length ?? 0;
  const isWhole = assembly?.isMade === true && assembly.breaches.length === lacking;
  return (
    <section aria-labelledby="draft-exports" className="no-print">
      <h3 id="draft-exports">{words.say("workbench.export")}</h3>
      <p className="add-row">
        <button type="button" className="button" onClick={saveContribution}>
          {words.say("workbench.exportContribution")}
        </button>
        <button type="button" className="button" onClick={saveCsv}>
          {words.say("workbench.exportCsv")}
        </button>
        {assembly?.isMade && (
          <button type="button" className="button" onClick={saveGeojson}>
            {words.say("workbench.exportGeojson")}
          </button>
        )}
        {isWhole && (
          <button type="button" className="button" onClick={saveEdition}>
            {words.say("workbench.exportEdition")}
          </button>
        )}
      </p>
      {assembly && isRefusedByMerge(changes, assembly.breaches) && (
        <p className="small soft">{words.say("workbench.mergeRefuses", { command: isolated("npm run data:merge") })}</p>
      )}
      {assembly && !isWhole && <p className="small soft">{words.say("workbench.notReady")}</p>}
      {isWhole && lacking > 0 && <p className="small soft">{words.say("workbench.lacking", { count: lacking })}</p>}
      {notice}
    </section>
  );
}
