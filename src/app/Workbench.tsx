import { AssemblerContext } from "../panels/workbench/assemble.ts";
import { WorkbenchPanel } from "../panels/workbench/WorkbenchPanel.tsx";
import { draftAssembler } from "./draftEdition.ts";

/** The workbench, with what makes editions of its drafts. */
export function Workbench() {
  return (
    <AssemblerContext value={draftAssembler}>
      <WorkbenchPanel />
    </AssemblerContext>
  );
}
