/** What we use of saxen, which comes without types: a reader of XML that resolves no entities but those of the standard. */
declare module "saxen" {
  export class Parser {
    on(
      event: "openTag",
      listen: (name: string, attributes: () => Readonly<Record<string, string>>, decode: (text: string) => string) => void,
    ): Parser;
    on(event: "cdata", listen: (text: string) => void): Parser;
    on(event: "closeTag", listen: (name: string) => void): Parser;
    on(event: "text", listen: (text: string, decode: (text: string) => string) => void): Parser;
    on(event: "error", listen: (error: Error) => void): Parser;
    parse(xml: string): void;
  }
}
