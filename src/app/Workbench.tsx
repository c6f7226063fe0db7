import { AssembleContext } from "../panels/workbench/assemble.ts";
import { WorkbenchPanel } from "../panels/workbench/WorkbenchPanel.tsx";
import { assemble } from "./draftEdition.ts";

/** The workbench, with what makes editions of its drafts. */
export function Workbench() {
  return (
    <AssembleContext value={assemble}>
      <WorkbenchPanel />
    </AssembleContext>
  );
}
