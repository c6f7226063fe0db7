import { Statement } from "./Statement.tsx";

/** What the site knows of its readers, which is nothing, and what stays in their browsers. */
export function Privacy() {
  return (
    <Statement
      title="screen.privacy"
      lead="privacy.lead"
      sections={[
        { title: "privacy.browser.title", texts: ["privacy.browser.1", "privacy.browser.2", "privacy.browser.3"] },
        { title: "privacy.host.title", texts: ["privacy.host.1"] },
        { title: "privacy.persons.title", texts: ["privacy.persons.1"] },
        { title: "privacy.rights.title", texts: ["privacy.rights.1"] },
      ]}
    />
  );
}
