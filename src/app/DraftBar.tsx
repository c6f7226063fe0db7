import { isolated } from "../i18n/isolated.ts";
import { useWords } from "../i18n/words.tsx";
import { unreadableText } from "../panels/shared/draftFacts.ts";
import { ViewLink } from "../panels/shared/ViewLink.tsx";
import { useView } from "../state/atlas.tsx";
import { staysPublished } from "../state/screens.ts";
import { useShownDraft } from "../state/shownDraft.tsx";
import type { View } from "../state/view.ts";
import { tryAgain } from "../ui/loadOnce.ts";
import { PartProblem } from "../ui/PartProblem.tsx";
import type { FollowedDraft } from "./useDraftEdition.ts";

/** The view of what is published: what only a draft knows is no longer chosen. */
function published({ draftId: _left, ...view }: View, added: ReadonlySet<string> = new Set()): View {
  const { selection, ...others } = view;
  return selection && added.has(`${selection.kind}:${selection.id}`) ? others : view;
}

/** What is said of the draft that the address asks for: whether the page shows it, or why not. */
function useTold({ state }: FollowedDraft): string {
  const words = useWords();
  const shown = useShownDraft();
  if (shown) return words.say("draft.bar.shown", { name: isolated(shown.name) });
  if (state?.kind === "shown") return words.say("draft.bar.ready", { name: isolated(state.edition.shown.name) });
  if (state?.kind === "broken") return words.say("draft.bar.broken", { name: isolated(state.name) });
  if (state?.kind === "unreadable") return unreadableText(words, state.draft);
  return words.say(state ? "draft.bar.missing" : "draft.bar.waiting");
}

/** Says on every screen that the page shows a draft, or why it does not, and leads out of it. */
export function DraftBar({ followed }: { readonly followed: FollowedDraft }) {
  const words = useWords();
  const { screen } = useView();
  const shown = useShownDraft();
  const told = useTold(followed);
  const isPublished = staysPublished(screen);
  return (
    <aside className="draft-bar" aria-label={words.say("draft.bar")}>
      {followed.failed ? (
        <PartProblem
          message={words.say("problem.part", { part: words.say("draft.bar") })}
          {...followed.failed}
          isAgain={false}
          onRetry={tryAgain}
        />
      ) : (
        <output>
          {shown && <strong className="draft-badge">{words.say("draft.badge")}</strong>} {told}
        </output>
      )}
      <p className="draft-bar-links no-print">
        {screen !== "workbench" && (
          <ViewLink to={(view) => ({ ...view, screen: "workbench" })}>{words.say("screen.workbench")}</ViewLink>
        )}
        {!isPublished && <ViewLink to={(view) => published(view, shown?.added)}>{words.say("draft.leave")}</ViewLink>}
        {isPublished && followed.state?.kind === "shown" && (
          <ViewLink to={(view) => ({ ...view, screen: "map" })}>{words.say("draft.seeOnMap")}</ViewLink>
        )}
      </p>
    </aside>
  );
}
