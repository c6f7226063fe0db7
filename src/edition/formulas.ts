/** Signs with which a spreadsheet takes a cell for a formula; numbers have the last two as well. */
const sign = /^(?:[=@\t\r＝＋－＠]|[+-](?!\d))/;

/** Whether a spreadsheet would take a cell for a formula. */
export const isFormula = (cell: string): boolean => sign.test(cell);
