import { wholeAddress } from "../../state/address.ts";
import { useView } from "../../state/atlas.tsx";

/** Letters of an address that somebody may still type from paper: a table of forty has one of many lines. */
const longestAddress = 400;

/** Whether an address can be typed from paper. */
export const isShort = (address: string): boolean => address.length <= longestAddress;

/** The whole address of what the page shows, to be sent. */
export function useAddress(): string {
  return wholeAddress(useView(), document.baseURI);
}
