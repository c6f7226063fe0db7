/** How what the atlas says is cited elsewhere: as a sentence, and as BibTeX. */

import type { Edition, Source, Statement } from "../domain/model.ts";
import { datedText } from "./describeDate.ts";
import { locatorText } from "./describeLocator.ts";
import type { Words } from "./words.tsx";

/** Something to be cited, at an address that stays valid. */
export interface Cited {
  /** Short and without blanks, for lists of references. */
  readonly key: string;
  readonly title: string;
  /** The document that tells it, in words; absent where that is not one. */
  readonly told?: string;
  /** Absent where that is not known. */
  readonly address?: string;
}

/** Who published a document, and when: what is to be told of it beside its title. */
export function publicationText(words: Words, source: Source): string {
  return [source.publisher ?? [], source.date ? words.date(source.date) : words.say("source.undated")]
    .flat()
    .join(words.say("separator"));
}

/** A document within a sentence: title, who published it, when, where in it. */
function documentText(words: Words, source: Source, locator?: string): string {
  return [source.title, publicationText(words, source), locator ? locatorText(words, locator) : []]
    .flat()
    .join(words.say("separator"));
}

/**
 * A statement to be cited: what it is about, the time and the state that it tells, and its document.
 * @param title of what it is about
 */
export function citedStatement(
  words: Words,
  statement: Statement,
  {
    title,
    source,
    address,
  }: { readonly title: string; readonly source: Source | undefined; readonly address?: string | undefined },
): Cited {
  const state = words.say(`status.${statement.status}`);
  return {
    key: statement.id,
    title: words.say("cite.statement", { title, date: datedText(words, statement), state }),
    ...(source && { told: documentText(words, source, statement.locator) }),
    ...(address !== undefined && { address }),
  };
}

const atlasName = (words: Words) => `${words.say("app.name")}, ${words.say("app.tagline")}`;

/** A reference as a sentence: what, after which document, in which edition, and where if that is known. */
export function citationText(words: Words, { version, date }: Edition, { title, told, address }: Cited): string {
  const sentence = words.say("cite.sentence", {
    title,
    hasSource: String(told !== undefined),
    told: told ?? "",
    atlas: atlasName(words),
    version,
    date: words.date(date),
    address: address ?? "",
  });
  return sentence.trimEnd();
}

const signs: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
/** A text as TeX takes it, with blanks that it breaks lines at. */
const texOf = (text: string) => text.replace(/[\\~^]|[{}&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`);

/** The same for lists of references made by programs. */
export function citationBibtex(words: Words, { version, date }: Edition, { key, title, told, address }: Cited): string {
  const fields = [
    `title = {{${texOf(title)}}}`,
    `howpublished = {${texOf(atlasName(words))}}`,
    `version = {${texOf(version)}}`,
    `year = {${date.slice(0, 4)}}`,
    `date = {${date}}`,
    ...(address === undefined ? [] : [`url = {${address}}`]),
    ...(told === undefined ? [] : [`note = {${texOf(words.say("cite.source", { told }))}}`]),
  ];
  return `@misc{passerelles-${key},\n  ${fields.join(",\n  ")}\n}`;
}
