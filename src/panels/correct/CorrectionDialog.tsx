import { use } from "react";
import { Dialog, Heading, I18nProvider, Modal, ModalOverlay } from "react-aria-components";
import { lineKey } from "../../domain/document.ts";
import type { Theme } from "../../domain/model.ts";
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

/** The page of something, a statement in that of what it is about; none for a theme. */
function useSelection({ kind, id }: Subject): Selection | undefined {
  const { partnerships, actorStatements } = useAtlas();
  if (kind === "theme") return undefined;
  if (kind !== "statement") return { kind, id };
  const line = lineKey("statement", id);
  const partnership = [...partnerships.values()].find(({ statements }) => statements.some((one) => one.id === id));
  if (partnership) return { kind: "partnership", id: partnership.id, line };
  const [actorId = ""] = [...actorStatements].find(([, statements]) => statements.some((one) => one.id === id)) ?? [];
  return { kind: "actor", id: actorId, line };
}

/** A theme that is corrected; none where something else is. */
function useTheme({ kind, id }: Subject): Theme | undefined {
  const { themes } = useAtlas();
  return kind === "theme" ? [...themes.values()].find((theme) => theme.id === id) : undefined;
}

/** What is corrected, as it is called where it is told; suspends while the gazetteer loads where nothing else knows its name. */
function useName(subject: Subject, selection: Selection | undefined): string {
  const words = useWords();
  const atlas = useAtlas();
  const { gazetteer } = useResources();
  const theme = useTheme(subject);
  const snapshot = useSnapshot();
  if (!selection) return theme ? words.of(theme.names) : subject.id;
  const known = selectionName(words, atlas, snapshot, selection);
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
  const theme = useTheme(subject);
  const list = { ...homeView, screen: "list", language: words.language } as const;
  // A theme has no page: what has it stands in the list.
  const filters = theme ? { ...homeView.filters, chosen: { theme: [theme.id] } } : homeView.filters;
  const search = viewToSearch({ ...list, filters, ...(selection && { selection }) });
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
