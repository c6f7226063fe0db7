/** What a file is, by its first bytes: names of files say what they like. */

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, place) => bytes[place] === byte);

/** A zip, as documents and workbooks of offices are. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 3, 4);

/** A document of an office of before 2007, or one that is locked. */
export const isOldOffice = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Rich text. */
export const isRichText = (bytes: Uint8Array): boolean => startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66);

/** A pdf; some have a few bytes before. */
export const isPdf = (bytes: Uint8Array): boolean => new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
