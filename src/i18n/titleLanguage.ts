import type { Source } from "../domain/model.ts";

/**
 * The language that a title is in, for whoever reads it aloud: that of its document, or French where a document in
 * Arabic letters is described in French because its own title was not seen whole.
 */
export function titleLanguage({ title, language }: Pick<Source, "title" | "language">): string {
  return language === "ar" && !/\p{Script=Arabic}/u.test(title) ? "fr" : language;
}
