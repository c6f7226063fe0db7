import type { Scheme, SchemeFact } from "../../domain/model.ts";
import { factText } from "../../i18n/describeFact.ts";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { AsWritten } from "../shared/AsWritten.tsx";
import { SelectionLink } from "../shared/entityLinks.tsx";

/** A scheme, and which of its rules is told. */
function SchemeField({ scheme, field }: { readonly scheme: Scheme; readonly field: string }) {
  const words = useWords();
  return (
    <p>
      <strong>
        <SelectionLink selection={{ kind: "scheme", id: scheme.id }}>{words.of(scheme.names)}</SelectionLink>
      </strong>{" "}
      <span className="soft small">{field}</span>
    </p>
  );
}

/** A fact of a scheme. */
export function FactLine({ scheme, fact }: { readonly scheme: Scheme; readonly fact: SchemeFact }) {
  const words = useWords();
  return (
    <>
      <SchemeField scheme={scheme} field={words.say(`funding.field.${fact.field}`)} />
      <p>{factText(words, fact)}</p>
      <AsWritten terms={fact.asWritten} />
    </>
  );
}

/** A theme of a call for projects. */
export function ThemeLine({ scheme, theme }: { readonly scheme: Scheme; readonly theme: Scheme["themes"][number] }) {
  const words = useWords();
  const atlas = useAtlas();
  return (
    <>
      <SchemeField scheme={scheme} field={words.say("funding.field.themes")} />
      <p>
        {theme.number}. {words.of(theme.names)}{" "}
        <span className="soft small">({words.list(theme.themeIds.map((id) => themeName(words, atlas, id)))})</span>
      </p>
    </>
  );
}
