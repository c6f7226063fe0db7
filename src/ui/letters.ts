import arabicBold from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url";
import arabic from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import latinExtBold from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url";
import latinExt from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url";
import latinBold from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url";
import latin from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url";
import type { Script } from "../i18n/languages.ts";

/** Two weights of a part of a font, and the characters for which it is asked. */
interface Letters {
  readonly regular: string;
  readonly bold: string;
  /** As CSS writes a `unicode-range`, one range an item. */
  readonly ranges: readonly string[];
  /** A letter that no other part holds: once it is drawn, the part is there. */
  readonly sample: string;
}

/**
 * Fonts of every script, for what sets letters by itself: saved pictures. `fonts.css` gives the same to the
 * page; a test holds both together, and that every letter of our words and names is in one of them.
 */
const lettersOfScripts: Readonly<Record<Script, readonly Letters[]>> = {
  latin: [
    {
      regular: latin,
      bold: latinBold,
      ranges: [
        ..."U+0000-00FF U+0131 U+0152-0153 U+02BB-02BC U+02C6 U+02DA U+02DC U+0304 U+0308 U+0329 U+2000-206F".split(" "),
        ..."U+20AC U+2122 U+2191 U+2193 U+2212 U+2215 U+FEFF U+FFFD".split(" "),
      ],
      sample: "M",
    },
    {
      regular: latinExt,
      bold: latinExtBold,
      ranges: [
        ..."U+0100-0130 U+0132-0151 U+0154-02BA U+02BD-02C5 U+02C7-02CC U+02CE-02D7 U+02DD-02FF U+1D00-1DBF".split(" "),
        ..."U+1E00-1E9F U+1EF2-1EFF U+20A0-20AB U+20AD-20C0 U+2113 U+2C60-2C7F U+A720-A7FF".split(" "),
      ],
      sample: "Ā",
    },
  ],
  arabic: [
    {
      regular: arabic,
      bold: arabicBold,
      ranges: "U+0600-06FF U+0750-077F U+0870-08FF U+200C-200E U+204F U+FB50-FDFF U+FE70-FEFC".split(" "),
      sample: "م",
    },
  ],
};

export const letters: readonly Letters[] = Object.values(lettersOfScripts).flat();

/**
 * How much wider than ours the letters may be that a picture is set in where it is opened: lines from left to right keep
 * their length in most programs, Arabic in none.
 */
export const widening = (direction: "ltr" | "rtl"): number => (direction === "rtl" ? 1.22 : 1.05);

/**
 * Fonts of a picture that leaves the page: that which most of its words are in comes first, since programs that know no
 * fonts of the picture's own choose one for a whole text.
 */
export const pictureFonts = (direction: "ltr" | "rtl"): string =>
  direction === "rtl" ? "IBM Plex Sans Arabic, IBM Plex Sans, sans-serif" : "IBM Plex Sans, sans-serif";
