import { Suspense } from "react";
import { useWords } from "../i18n/words.tsx";
import { Boundary } from "../ui/Boundary.tsx";
import { later } from "../ui/later.tsx";
import { Part } from "../ui/Part.tsx";

const Foot = later(async () => (await import("../panels/publisher/Foot.tsx")).Foot);

const Versions = later(async () => (await import("./versions/Versions.tsx")).Versions);

/** The foot of every screen. It comes when the page has drawn what it opened for: the first map does not wait for it. */
export function PageFoot({ isSettled }: { readonly isSettled: boolean }) {
  const words = useWords();
  return (
    <footer className="foot">
      {isSettled && (
        <Part name={words.say("part.foot")} waiting="foot-waiting">
          <Foot />
        </Part>
      )}
      {isSettled && (
        // Nobody misses what tells of copies and versions.
        <Boundary problem={() => null}>
          <Suspense fallback={null}>
            <Versions />
          </Suspense>
        </Boundary>
      )}
    </footer>
  );
}
