/** A place that something may take; of two, the cheaper is the better. */
interface Place {
  readonly cost: number;
}

/** Something that takes one of several places, the cheapest first. */
export interface Chooser<Choice extends Place> {
  readonly id: string;
  readonly choices: readonly Choice[];
}

/** What it costs that two places exclude each other: more than any place. */
const conflict = 10_000;
/** How often all choosers think again, how many places one tries that pushes others aside, and how far pushing goes on. */
const [rounds, tried, deepest] = [4, 28, 3] as const;

/**
 * Gives each chooser one of its places so that none exclude each other, at the least cost that is found: each takes the best
 * of what the others leave; then those that are badly off push others aside, who do the same in turn.
 * @param exclude whether two places cannot both be taken
 * @param poor cost from which a place is so poor that it is worth pushing others aside for a better one
 * @returns the places taken, by id; those that found none are left out
 */
export function choosePlaces<Choice extends Place>(
  choosers: readonly Chooser<Choice>[],
  exclude: (one: Choice, other: Choice) => boolean,
  poor = Infinity,
): ReadonlyMap<string, Choice> {
  const table = new Table(choosers, exclude, poor);
  // Whoever has the fewest places chooses first, so that nobody is shut out who need not be.
  const sizeOf = (index: number) => choosers[index]?.choices.length ?? 0;
  const order = choosers.map((_, index) => index).sort((a, b) => sizeOf(a) - sizeOf(b));
  for (const index of order) table.take(index, table.best(index));
  for (let round = 0; round < rounds; round++) {
    let isSettled = true;
    for (const index of order) {
      const before = table.taken[index];
      table.take(index, table.best(index));
      if (table.isBadlyOff(index)) table.push(index, deepest);
      if (table.taken[index] !== before) isSettled = false;
    }
    if (isSettled) break;
  }
  // Of two that still exclude each other, the one that had more to choose from gives way.
  for (const index of order.toReversed()) {
    const choice = table.taken[index];
    if (choice && table.clashes(index, choice).length > 0) table.take(index, undefined);
  }
  return new Map(
    choosers.flatMap(({ id }, index) => {
      const choice = table.taken[index];
      return choice ? [[id, choice] as const] : [];
    }),
  );
}

/** Who sits where, and what it costs. */
class Table<Choice extends Place> {
  readonly taken: (Choice | undefined)[];
  private readonly choosers: readonly Chooser<Choice>[];
  private readonly excludes: (one: Choice, other: Choice) => boolean;
  private readonly poor: number;

  constructor(choosers: readonly Chooser<Choice>[], exclude: (one: Choice, other: Choice) => boolean, poor: number) {
    this.choosers = choosers;
    this.taken = choosers.map(() => undefined);
    this.excludes = remember(
      choosers.flatMap(({ choices }) => choices),
      exclude,
    );
    this.poor = poor;
  }

  take(index: number, choice: Choice | undefined): void {
    this.taken[index] = choice;
  }

  /** Those whose places exclude a place of another. */
  clashes(index: number, choice: Choice): readonly number[] {
    return this.taken.flatMap((other, rank) => (rank !== index && other && this.excludes(choice, other) ? [rank] : []));
  }

  private costOf(index: number, choice: Choice): number {
    return choice.cost + conflict * this.clashes(index, choice).length;
  }

  private total(): number {
    return this.taken.reduce((sum, choice, index) => sum + (choice ? this.costOf(index, choice) : 0), 0);
  }

  /** The cheapest place for one, as the others sit now. */
  best(index: number): Choice | undefined {
    let found: Choice | undefined;
    let least = Infinity;
    for (const choice of this.choosers[index]?.choices ?? []) {
      if (choice.cost >= least) break;
      const cost = this.costOf(index, choice);
      if (cost < least) [found, least] = [choice, cost];
    }
    return found;
  }

  isBadlyOff(index: number): boolean {
    const choice = this.taken[index];
    return choice !== undefined && this.costOf(index, choice) >= Math.min(this.poor, conflict);
  }

  /**
   * Lets one push others aside, when that makes all of them together better off.
   * @param pushers those for whom it makes room: they are not pushed back
   */
  push(index: number, depth: number, pushers: readonly number[] = []): void {
    const choices = (this.choosers[index]?.choices ?? []).filter(({ cost }) => cost < this.poor);
    const step = Math.max(1, Math.floor(choices.length / tried));
    for (let rank = 0; rank < choices.length; rank += step) {
      const choice = choices[rank];
      if (!choice) return;
      const before = [...this.taken];
      const was = this.total();
      const pushed = this.clashes(index, choice);
      if (pushed.some((other) => pushers.includes(other))) continue;
      this.taken[index] = choice;
      for (const other of pushed) this.taken[other] = this.best(other);
      if (depth > 1) for (const other of pushed) if (this.isBadlyOff(other)) this.push(other, depth - 1, [...pushers, index]);
      if (this.total() < was) return;
      before.forEach((one, place) => (this.taken[place] = one));
    }
  }
}

/** The same question, each pair asked only once. */
function remember<Choice>(choices: readonly Choice[], exclude: (one: Choice, other: Choice) => boolean) {
  const ranks = new Map(choices.map((choice, rank) => [choice, rank]));
  const answers = new Uint8Array(choices.length * choices.length);
  return (one: Choice, other: Choice): boolean => {
    const [a, b] = [ranks.get(one) ?? 0, ranks.get(other) ?? 0];
    const at = Math.min(a, b) * choices.length + Math.max(a, b);
    answers[at] ||= exclude(one, other) ? 2 : 1;
    return answers[at] === 2;
  };
}
