import { useWords } from "../../i18n/words.tsx";
import { Statement } from "./Statement.tsx";

/** Who hears complaints of those whom no answer has helped. */
const appeals = [
  { name: "accessibility.appeal.fr", href: "https://www.defenseurdesdroits.fr" },
  { name: "accessibility.appeal.ma", href: "https://www.mediateur.ma" },
] as const;

/** The accessibility statement, in the form of the RGAA: what is true of the site, what was tested and how, whom to tell. */
export function Accessibility() {
  const words = useWords();
  return (
    <Statement
      title="screen.accessibility"
      lead="accessibility.lead"
      sections={[
        { title: "accessibility.state.title", texts: ["accessibility.state.1"] },
        {
          title: "accessibility.tested.title",
          texts: ["accessibility.tested.1", "accessibility.tested.2", "accessibility.tested.3", "accessibility.tested.4"],
        },
        {
          title: "accessibility.gaps.title",
          texts: ["accessibility.gaps.1", "accessibility.gaps.2", "accessibility.gaps.3", "accessibility.gaps.4"],
        },
        { title: "accessibility.how.title", texts: ["accessibility.how.1", "accessibility.how.2"] },
        { title: "accessibility.contact.title", texts: ["accessibility.contact.1"] },
        {
          title: "accessibility.appeal.title",
          texts: ["accessibility.appeal.1"],
          more: (
            <ul className="plain-list">
              {appeals.map(({ name, href }) => (
                <li key={name}>
                  <a href={href}>{words.say(name)}</a>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
