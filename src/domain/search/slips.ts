/** Length from which two slips are forgiven in a word. */
const longWord = 9;

/**
 * Whether one word is another with a slip of the finger: a letter too many, missing, wrong, or two swapped; with two slips
 * in long words. The first letter is right, as it nearly always is.
 */
export function isOneSlipAway(typed: string, meant: string): boolean {
  const most = typed.length >= longWord ? 2 : 1;
  if (typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > most) return false;
  return slipsBetween(typed, meant, most) <= most;
}

/** How many slips lie between two words, as far as it matters whether they are more than `most`. */
export function slipsBetween(typed: string, meant: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: meant.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= meant.length; column += 1) {
      const isSame = typed[row - 1] === meant[column - 1];
      let least = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = row > 1 && column > 1 && typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1];
      if (isSwapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      line.push(least);
    }
    if (Math.min(...line) > most) return most + 1;
    before = above;
    above = line;
  }
  return above[meant.length] ?? 0;
}
