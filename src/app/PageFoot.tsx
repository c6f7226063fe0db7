import { useWords } from "../i18n/words.tsx";
import { later } from "../ui/later.tsx";
import { Part } from "../ui/Part.tsx";

const Foot = later(async () => (await import("../panels/publisher/Foot.tsx")).Foot);

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
    </footer>
  );
}
