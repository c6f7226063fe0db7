/** The part of a catalogue that comes later, which the build makes of it (`.build/messages.ts`); elsewhere all of it. */
declare module "*?later" {
  export const fr: typeof import("./fr.ts").fr;
  export const ar: typeof import("./ar.ts").ar;
  export const en: typeof import("./en.ts").en;
}
