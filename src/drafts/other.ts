import { type ContributionFault, InvalidContribution } from "../edition/contribution/invalidContribution.ts";
import { type ChosenFile, type OtherEdition, readOtherEdition } from "../edition/contribution/otherEdition.ts";
import type { Tables } from "../edition/tables.ts";

/** What files of somebody else hold; or why they cannot be read, and where. */
export type OtherRead =
  | { readonly isRead: true; readonly other: OtherEdition }
  | { readonly isRead: false; readonly fault: ContributionFault; readonly place: string };

/** Reads what somebody else has, as far as it can be: a contribution, or an edition. */
export function readOther(published: Tables, files: readonly ChosenFile[]): OtherRead {
  try {
    return { isRead: true, other: readOtherEdition(published, files) };
  } catch (error) {
    if (error instanceof InvalidContribution) return { isRead: false, fault: error.fault, place: error.place };
    throw error;
  }
}
