const quoted = /^\s*["«“„]\s*(.*?)\s*["»”]\s*$/u;

/** What stands between the quotation marks of a query; absent for one without. */
export const quotedWords = (query: string): string | undefined => quoted.exec(query)?.[1];

/** The query whose words are looked for as they are. */
export const asWritten = (query: string): string => (quoted.test(query) ? query : `"${query}"`);
