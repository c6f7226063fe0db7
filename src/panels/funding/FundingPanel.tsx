import { useWords } from "../../i18n/words.tsx";
import { useSchemes } from "../../state/resources.tsx";
import { SchemeCard } from "./SchemeCard.tsx";
import { Worksheet } from "./Worksheet.tsx";

/** A project worked out, then the joint fund by generation: what is known, from whom; what is not known is said. */
export function FundingPanel() {
  const words = useWords();
  const schemes = useSchemes();
  return (
    <div className="page">
      <h1>{words.say("funding.title")}</h1>
      <p className="lead">{words.say("funding.lead")}</p>
      <Worksheet schemes={schemes} />
      {[...schemes].reverse().map((scheme) => (
        <SchemeCard key={scheme.id} scheme={scheme} />
      ))}
    </div>
  );
}
