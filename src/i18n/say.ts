import { IntlMessageFormat } from "intl-messageformat";
import type { MessageId, Messages } from "./messages.ts";

export type Values = Readonly<Record<string, string | number>>;

/** Formats of a kind, each made once: browsers take their time to make one. */
function oneOfEach<Options, Format>(create: (options: Options | undefined) => Format) {
  const formats = new Map<string, Format>();
  return (_locales?: unknown, options?: Options): Format => {
    const key = JSON.stringify(options) ?? "";
    const format = formats.get(key) ?? create(options);
    formats.set(key, format);
    return format;
  };
}

/**
 * Says messages of a catalogue, with their plurals and values. What cannot be said is told to the console, and its id
 * stands in: a word that fails does not take its page with it.
 */
export function sayIn(locale: string, messages: Messages): (id: MessageId, values?: Values) => string {
  const formatters = {
    getNumberFormat: oneOfEach((options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)),
    getDateTimeFormat: oneOfEach((options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)),
    getPluralRules: oneOfEach((options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options)),
  };
  const said = new Map<MessageId, IntlMessageFormat>();
  return (id, values) => {
    try {
      const message = said.get(id) ?? new IntlMessageFormat(messages[id], locale, undefined, { formatters });
      said.set(id, message);
      return String(message.format(values));
    } catch (error) {
      console.error(`${id}: ${String(error)}`);
      return id;
    }
  };
}
