const protocols: ReadonlySet<string> = new Set(["https:", "http:"]);

/** Whether a text is the address of a page of the web, and nothing that a link would run or read. */
export const isWebAddress = (text: string): boolean => URL.canParse(text) && protocols.has(new URL(text).protocol);
