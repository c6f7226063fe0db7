import { createContext, useContext } from "react";
import type { Assembly, AssemblyRequest } from "../../drafts/assembly.ts";
import type { OtherRead } from "../../drafts/other.ts";
import type { ChosenFile } from "../../edition/contribution/otherEdition.ts";

/** What the workbench asks for beside the page, over the published edition. Each throws LoadFailure when its files do not come. */
export interface DraftAssembler {
  /** Makes an edition of changes. */
  readonly assemble: (request: AssemblyRequest) => Promise<Assembly>;
  /** Reads a contribution, or an edition, of somebody else. */
  readonly read: (files: readonly ChosenFile[]) => Promise<OtherRead>;
  /** What changed in the editions until now. */
  readonly loadChangelog: () => Promise<string>;
}

export const AssemblerContext = createContext<DraftAssembler | undefined>(undefined);

/** What makes editions of the drafts that are open, and reads those of others. */
export function useAssembler(): DraftAssembler {
  const assembler = useContext(AssemblerContext);
  if (!assembler) throw new Error("outside of the workbench");
  return assembler;
}
