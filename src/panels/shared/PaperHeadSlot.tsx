import { Suspense } from "react";
import { useWords } from "../../i18n/words.tsx";
import { Boundary } from "../../ui/Boundary.tsx";
import { later } from "../../ui/later.tsx";
import { loadOnce } from "../../ui/loadOnce.ts";

const loadPaperHead = loadOnce(async () => (await import("./PaperHead.tsx")).PaperHead);
const PaperHead = later(loadPaperHead);

/** The head of a printed sheet, where its code could be loaded; else the sheet says that it has none. */
export function PaperHeadSlot() {
  const words = useWords();
  return (
    <Boundary
      problem={() => (
        <p className="paper-only">
          {words.say("app.name")}. {words.say("problem.part", { part: words.say("part.paperHead") })}
        </p>
      )}
    >
      <Suspense fallback={null}>
        <PaperHead />
      </Suspense>
    </Boundary>
  );
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What is printed: the page, or the panel that is open beside it or over its map. */
export type Printed = "page" | "panel";

/** Prints what is asked for once the head of its sheets is there. @throws TypeError when that cannot be loaded */
export async function printPage(what: Printed): Promise<void> {
  await loadPaperHead();
  // A head that came only now is put in place first.
  await nextFrame();
  await nextFrame();
  const { documentElement: root } = document;
  root.dataset["printed"] = what;
  window.addEventListener("afterprint", () => delete root.dataset["printed"], { once: true });
  window.print();
}
