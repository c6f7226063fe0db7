/** What keeps a file of somebody else from being read. */
export type ContributionFault = "not-zip" | "too-large" | "nothing-known" | "damaged" | "other-format" | "row";

/** Why a file is not a contribution, nor an edition, that can be read: the kind of fault, and where it lies. */
export class InvalidContribution extends Error {
  readonly fault: ContributionFault;
  /** A file of it, a row, a format; empty where it is the whole. */
  readonly place: string;
  constructor(fault: ContributionFault, message: string, place = "") {
    super(message);
    this.fault = fault;
    this.place = place;
  }
}
