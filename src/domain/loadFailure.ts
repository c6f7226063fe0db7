/** Why a file could not be used, in terms that the page can put into words. */
export type LoadFault = "missing" | "truncated" | "older" | "newer" | "invalid";

/** Raised when a file could not be fetched or used. `detail` says where, for whoever mends it. */
export class LoadFailure extends Error {
  readonly file: string;
  readonly fault: LoadFault;
  readonly detail: string;
  constructor(file: string, fault: LoadFault, detail: string) {
    super(`${file}: ${fault}: ${detail}`);
    this.file = file;
    this.fault = fault;
    this.detail = detail;
  }
}
