import { wholeAddress } from "../../state/address.ts";
import { useView } from "../../state/atlas.tsx";

/** The whole address of what the page shows, to be sent. */
export function useAddress(): string {
  return wholeAddress(useView(), document.baseURI);
}
