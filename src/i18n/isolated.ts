/** A name as it stands in a sentence that may run the other way: laid out by its own letters, whatever is around it. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
