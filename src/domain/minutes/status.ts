import type { Status } from "../model.ts";
import type { Clause } from "./clauses.ts";
import type { Hit } from "./lexicon.ts";

/**
 * What a clause denies: nothing; what was said before it, "il n'en est rien"; that a thing will be, as somebody refused it;
 * that it is already; that it still is; that it is. In the order in which negations prevail: "pas encore" is no "pas".
 */
export const denials = ["none", "untrue", "refused", "not-yet", "ceased", "denied"] as const;
export type Denial = (typeof denials)[number];

/** What a clause denies, and the words that do. */
export function denialOf({ hits }: Clause): { readonly denial: Denial; readonly hit?: Hit } {
  for (const denial of denials) {
    const hit = hits.find(({ phrase }) => phrase.meaning === "negation" && phrase.value === denial);
    if (hit) return { denial, hit };
  }
  return { denial: "none" };
}

/** What is said of a status, when it is denied: what has not stopped goes on. */
const denied: Readonly<Record<Status, Status | undefined>> = {
  active: "stalled",
  building: undefined,
  revival: "stalled",
  waiting: undefined,
  stalled: "active",
  ended: "active",
  unconfirmed: undefined,
};
const ceased: Readonly<Record<Status, Status | undefined>> = {
  active: "ended",
  building: "ended",
  revival: "ended",
  waiting: undefined,
  stalled: "active",
  ended: "active",
  unconfirmed: undefined,
};
const notYet: Readonly<Record<Status, Status | undefined>> = {
  active: "building",
  building: "building",
  revival: "stalled",
  waiting: "waiting",
  stalled: undefined,
  ended: "active",
  unconfirmed: undefined,
};

/** What a word for a status says where something is denied; undefined when it says nothing then. */
export function statusUnder(denial: Denial, status: Status): Status | undefined {
  if (denial === "none") return status;
  if (denial === "refused" || denial === "untrue") return undefined;
  return { denied, ceased, "not-yet": notYet }[denial][status];
}

/** The status that a text tells of a tie, from all that it says of it, in order. */
export function decideStatus(said: readonly Status[]): Status {
  const last = (status: Status) => said.lastIndexOf(status);
  const has = (status: Status) => last(status) >= 0;
  if (has("revival") && last("ended") < last("revival")) return "revival";
  if (has("ended") && last("ended") > last("active")) return "ended";
  if (has("stalled") && last("stalled") > last("active")) return "stalled";
  if (has("waiting")) return "waiting";
  if (has("active")) return "active";
  return has("building") ? "building" : "unconfirmed";
}
