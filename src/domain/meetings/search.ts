import { createBoard, type Board, type BoardRules } from "./board.ts";

/** A pair that could meet, by the positions of the two. */
export interface Option {
  readonly a: number;
  readonly b: number;
}

/** How many moves are tried at most: less than half a second for forty participants. */
const mostTries = 200_000;
/** How often chance is asked at most. */
const mostKicks = 300;
/** How many moves are tried between two pauses. */
const triesInTurn = 2_000;
/** How many meetings are forced into a schedule that no move betters, before it is bettered again. */
const kick = 4;

/** Numbers from 0 to 1 that look random and are the same each time (a linear congruential generator, Numerical Recipes). */
function createChance(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Lets two who were parted meet in another slot where both are free. */
function reseat(board: Board, slotCount: number, a: number, b: number): void {
  for (let slot = 0; slot < slotCount; slot += 1)
    if (board.canMeet(slot, a, b)) {
      board.meet(slot, a, b);
      return;
    }
}

/**
 * Lets two meet in a slot, whoever must give way: those whom they would have met there meet one another if they can, else
 * each pair that was parted meets in another slot where it can.
 */
function push(board: Board, { slotCount }: BoardRules, slot: number, { a, b }: Option): void {
  const before = board.slotOf(a, b);
  if (before >= 0) board.part(before, a);
  const [c, d] = [board.part(slot, a), board.part(slot, b)];
  const weakest = board.hasTable(slot) ? -1 : board.weakestOf(slot);
  const other = weakest < 0 ? -1 : board.part(slot, weakest);
  board.meet(slot, a, b);
  if (c >= 0 && d >= 0 && board.canMeet(slot, c, d)) board.meet(slot, c, d);
  if (c >= 0) reseat(board, slotCount, a, c);
  if (d >= 0) reseat(board, slotCount, b, d);
  if (weakest >= 0) reseat(board, slotCount, weakest, other);
}

/**
 * A schedule that no exchange betters, found by iterated local search (Lourenço, Martin and Stützle 2003, Handbook of
 * Metaheuristics): meetings are put in by their worth; each pair is pushed into each slot, and stays there if all together
 * is worth more; then a few are forced in by chance and the result is bettered again, and kept unless it is worse. Chance
 * is the same each time.
 * @param options pairs that could meet, the best first
 * @param placed meetings to begin with, by slot
 */
export function* searchInSteps(
  rules: BoardRules,
  options: readonly Option[],
  placed: readonly (Option & { readonly slot: number })[],
): Generator<void, Board, undefined> {
  const chance = createChance();
  const pick = (count: number) => Math.floor(chance() * count);
  let board = createBoard(rules);
  for (const { slot, a, b } of placed) board.meet(slot, a, b);
  for (const { a, b } of options) if (board.slotOf(a, b) < 0) reseat(board, rules.slotCount, a, b);
  board.commit();
  let tries = 0;
  function* better(): Generator<void, void, undefined> {
    for (let isBetter = true; isBetter && tries < mostTries; ) {
      isBetter = false;
      for (const option of options)
        for (let slot = 0; slot < rules.slotCount; slot += 1) {
          if (!rules.isThere(option.a, slot) || !rules.isThere(option.b, slot) || board.slotOf(option.a, option.b) === slot)
            continue;
          tries += 1;
          if (tries % triesInTurn === 0) yield;
          const before = board.worth();
          push(board, rules, slot, option);
          if (board.worth() > before) {
            board.commit();
            isBetter = true;
          } else board.takeBack();
        }
    }
  }
  yield* better();
  for (let kicks = 0; kicks < mostKicks && tries < mostTries && options.length > 1; kicks += 1) {
    const [best, worth] = [board.meetings(), board.worth()];
    for (let one = 0; one < kick; one += 1) {
      const option = options[pick(options.length)];
      const slot = pick(rules.slotCount);
      tries += 1;
      if (!option || !rules.isThere(option.a, slot) || !rules.isThere(option.b, slot)) continue;
      if (board.slotOf(option.a, option.b) !== slot) push(board, rules, slot, option);
    }
    board.commit();
    yield* better();
    if (board.worth() >= worth) continue;
    board = createBoard(rules);
    for (const { slot, a, b } of best) board.meet(slot, a, b);
    board.commit();
  }
  return board;
}
