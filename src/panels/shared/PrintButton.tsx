import { useWords } from "../../i18n/words.tsx";

/** What is printed: the page, or the panel that is open beside it or over its map. */
type Printed = "page" | "panel";

function print(what: Printed): void {
  const { documentElement: root } = document;
  root.dataset["printed"] = what;
  window.addEventListener("afterprint", () => delete root.dataset["printed"], { once: true });
  window.print();
}

/** Prints the page, or what is open beside it. */
export function PrintButton({ what = "page" }: { readonly what?: Printed }) {
  const words = useWords();
  return (
    <button type="button" className="button no-print" onClick={() => print(what)}>
      {words.say("list.print")}
    </button>
  );
}
