import { use } from "react";
import { Dialog, Heading, I18nProvider, Modal, ModalOverlay } from "react-aria-components";
import { lineKey } from "../../domain/document.ts";
import type { Subject } from "../../edition/correction/subject.ts";
import { isolated } from "../../i18n/isolated.ts";
import { datedText } from "../../i18n/describeDate.ts";
import { territoryTitle, useWords } from "../../i18n/words.tsx";
import { viewToSearch } from "../../state/address.ts";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { useResources } from "../../state/resources.tsx";
import { homeView, type Selection } from "../../state/view.ts";
import { loadCorrectedTables } from "../shared/correctedTables.ts";
import { selectionName } from "../shared/selectionName.ts";
import { CorrectionForm } from "./CorrectionForm.tsx";
import "./correction.css";

/** Where something can be seen: a statement stands in the page of what it is about. */
function useSelection({ kind, id }: Subject): Selection {
  const { partnerships, actorStatements } = useAtlas();
  if (kind !== "statement") return { kind, id };
  const line = lineKey("statement", id);
  const partnership = [...partnerships.values()].find(({ statements }) => statements.some((one) => one.id === id));
  if (partnership) return { kind: "partnership", id: partnership.id, line };
  const [actorId = ""] = [...actorStatements].find(([, statements]) => statements.some((one) => one.id === id)) ?? [];
  return { kind: "actor", id: actorId, line };
}

/** What is corrected, as it is called on its page; suspends while the gazetteer loads where nothing else knows its name. */
function useName(subject: Subject, selection: Selection): string {
  const words = useWords();
  const atlas = useAtlas();
  const { gazetteer } = useResources();
  const known = selectionName(words, atlas, useSnapshot(), selection);
  const other = known === undefined && selection.kind === "territory" ? use(gazetteer(atlas)).get(selection.id) : undefined;
  const name = known ?? (other && territoryTitle(words, other)) ?? selection.id;
  if (subject.kind !== "statement") return name;
  const statements = atlas.partnerships.get(selection.id)?.statements ?? atlas.actorStatements.get(selection.id) ?? [];
  const statement = statements.find(({ id }) => id === subject.id);
  return statement ? [name, datedText(words, statement)].join(words.say("separator")) : name;
}

interface CorrectionDialogProps {
  readonly subject: Subject;
  readonly onClose: () => void;
}

/**
 * The form in which a reader says what is wrong, over the page. Escape, its button and a press beside it close it; what is
 * typed is kept. Suspends while tables load, throws when they cannot.
 */
export function CorrectionDialog({ subject, onClose }: CorrectionDialogProps) {
  const words = useWords();
  const tables = use(loadCorrectedTables(useResources().table));
  const selection = useSelection(subject);
  const name = useName(subject, selection);
  const search = viewToSearch({ ...homeView, screen: "list", selection, language: words.language });
  const address = new URL(search, document.baseURI).href;
  return (
    <I18nProvider locale={words.locale}>
      <ModalOverlay className="correction-overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
        <Modal className="correction-modal">
          <Dialog className="correction-dialog" dir={words.direction}>
            <button type="button" className="side-close" onClick={onClose} aria-label={words.say("panel.close")}>
              ×
            </button>
            <Heading slot="title" level={2}>
              {words.say("correct.title", { name: isolated(name) })}
            </Heading>
            <CorrectionForm subject={subject} tables={tables} name={name} address={address} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
