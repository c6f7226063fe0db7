import type { Filters } from "../domain/filter.ts";
import type { Atlas } from "../domain/model.ts";
import { homeView, type View } from "./view.ts";
import type { Ignored, Writing } from "./writing.ts";

/** A parameter of the address. */
export interface Parameter {
  readonly name: string;
  /** The view with what the texts say, one for each time that the parameter stands there, and what is not heard of them. */
  readonly hear: (
    view: View,
    texts: readonly string[],
    atlas: Atlas | undefined,
  ) => { readonly view: View; readonly ignored: readonly Ignored[] };
  /** What the address says of the view; nothing where it is as at home. */
  readonly tell: (view: View) => string | undefined;
}

/** Fields of the view that have a parameter of their own. */
export type Fields = Omit<View, "filters"> & Pick<Filters, "query">;

const fieldsOf = ({ filters: { query }, ...others }: View): Fields => ({ ...others, query });

/**
 * A parameter that is heard once: the last of its values that we understand.
 * @param withValue the view with a value; none where nothing there can have it
 */
export function single<Value>(
  name: string,
  { read, write }: Writing<Value>,
  valueOf: (view: View) => Value | undefined,
  withValue: (view: View, value: Value) => View | undefined,
): Parameter {
  return {
    name,
    hear: (view, texts, atlas) => {
      const ignored: Ignored[] = [];
      let heard: { text: string; view: View } | undefined;
      for (const text of texts) {
        const { value, ignored: why } = read(text, atlas);
        const next = value === undefined ? undefined : withValue(view, value);
        if (!next || why) ignored.push({ reason: "unknown", ...why, text: `${name}=${text}` });
        if (!next) continue;
        if (heard && heard.text !== text) ignored.push({ reason: "repeated", text: `${name}=${heard.text}` });
        heard = { text, view: next };
      }
      return { view: heard?.view ?? view, ignored };
    },
    tell: (view) => {
      const value = valueOf(view);
      return value === undefined || value === valueOf(homeView) ? undefined : write(value);
    },
  };
}

/** The parameter of a field of the view. */
export function field<Field extends keyof Fields>(
  key: Field,
  name: string,
  writing: Writing<NonNullable<Fields[Field]>>,
): Parameter & { readonly field: Field } {
  const valueOf = (view: View) => fieldsOf(view)[key] ?? undefined;
  const withValue = (view: View, value: NonNullable<Fields[Field]>): View => {
    const { query: words, ...others }: Fields = { ...fieldsOf(view), [key]: value };
    return { ...others, filters: { ...view.filters, query: words } };
  };
  return { field: key, ...single(name, writing, valueOf, withValue) };
}
