import type { ComponentType, ReactNode } from "react";
import { publicationText } from "../../i18n/describeCitation.ts";
import { draftMark } from "../../i18n/filterWords.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { useShownDraft } from "../../state/shownDraft.tsx";
import type { Selection } from "../../state/view.ts";
import { CorrectButton } from "../correct/CorrectButton.tsx";
import { DocumentFiche } from "../document/DocumentFiche.tsx";
import { Cite } from "../shared/Cite.tsx";
import { PrintButton } from "../shared/PrintButton.tsx";
import { selectionName } from "../shared/selectionName.ts";
import { WithSentences } from "../shared/WithSentences.tsx";
import { ActorFiche } from "./ActorFiche.tsx";
import { EventFiche } from "./EventFiche.tsx";
import "./fiche.css";
import { PartnershipFiche } from "./PartnershipFiche.tsx";
import { RequestFiche } from "./RequestFiche.tsx";
import { SchemeFiche } from "./SchemeFiche.tsx";
import { TerritoryFiche } from "./TerritoryFiche.tsx";
import { ToolFiche } from "./ToolFiche.tsx";

interface FicheProps {
  readonly selection: Selection;
  /** The picture of the life of a partnership. Charts are no panels: who lays out the page puts it here. */
  readonly ribbon: ReactNode;
}

/** The page of each kind of thing; only that of a partnership has a ribbon. */
const fiches: Readonly<Record<Selection["kind"], ComponentType<{ readonly id: string; readonly ribbon: ReactNode }>>> = {
  partnership: PartnershipFiche,
  territory: TerritoryFiche,
  actor: ActorFiche,
  source: DocumentFiche,
  tool: ToolFiche,
  event: EventFiche,
  request: RequestFiche,
  scheme: SchemeFiche,
};

/** The page of what is selected. */
export function Fiche({ selection: { kind, id }, ribbon }: FicheProps) {
  const words = useWords();
  const draft = useShownDraft();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const Page = fiches[kind];
  // What only a draft knows may still be in the address of a page that does not show it; territories have the gazetteer.
  if (kind !== "territory" && selectionName(words, atlas, snapshot, { kind, id }) === undefined)
    return <p className="notice">{words.say("fiche.notHere", { id: isolated(id) })}</p>;
  return (
    <div className="fiche" data-selection={`${kind}:${id}`}>
      {draft?.touched.has(`${kind}:${id}`) && <p className="draft-badge">{draftMark(words, draft.name)}</p>}
      <WithSentences>
        <Page id={id} ribbon={ribbon} />
      </WithSentences>
      <FicheCite selection={{ kind, id }} />
      <div className="fiche-foot">
        <CorrectButton subject={{ kind, id }} isWhole />
        <PrintButton what="panel" />
      </div>
    </div>
  );
}

/** How the page of something is cited; of a document, with what it is. */
function FicheCite({ selection }: { readonly selection: Selection }) {
  const words = useWords();
  const atlas = useAtlas();
  const title = selectionName(words, atlas, useSnapshot(), selection);
  if (title === undefined) return null;
  const source = selection.kind === "source" ? atlas.sources.get(selection.id) : undefined;
  return (
    <Cite
      label={words.say("cite.page")}
      selection={selection}
      citedAt={(address) => ({
        key: selection.id,
        title,
        ...(source && { told: publicationText(words, source) }),
        address,
      })}
    />
  );
}
