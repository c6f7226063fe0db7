import { createContext, useContext } from "react";
import type { Assembly, AssemblyRequest } from "../../drafts/assembly.ts";

/** Makes an edition of changes. @throws LoadFailure when what it is made of cannot be loaded */
export type Assemble = (request: AssemblyRequest) => Promise<Assembly>;

export const AssembleContext = createContext<Assemble | undefined>(undefined);

/** What makes editions of the drafts that are open. */
export function useAssemble(): Assemble {
  const assemble = useContext(AssembleContext);
  if (!assemble) throw new Error("outside of the workbench");
  return assemble;
}
