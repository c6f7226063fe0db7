import { useEffect, useEffectEvent, useRef, useState } from "react";
import { languages } from "../domain/languages.ts";
import { languageFacts } from "../i18n/languages.ts";
import { useWords } from "../i18n/words.tsx";
import { ViewLink } from "../panels/shared/ViewLink.tsx";
import { useChangeView, useView } from "../state/atlas.tsx";
import { innerScreens, type Screen, screens } from "../state/screens.ts";
import type { View } from "../state/view.ts";
import { useHeldBack } from "../state/back.ts";
import { focusAfter } from "./focus.ts";
import "./header.css";
import "./menu.css";
import { ShareButton } from "./ShareButton.tsx";
import { isAtLeast, useWindowSize } from "../ui/windowSize.ts";

/** Name, screens and languages. */
export function Header() {
  const words = useWords();
  const view = useView();
  const isWide = isAtLeast(useWindowSize(), "medium");
  const [isMenuOpen, setMenuOpen] = useState(false);
  const menu = useRef<HTMLElement>(null);
  const close = () => focusAfter(() => setMenuOpen(false), menu.current ?? "#content");
  useHeldBack(isMenuOpen && !isWide, close);
  const foldOnEscape = useEffectEvent(({ key, target }: KeyboardEvent) => {
    if (key === "Escape" && target instanceof Element && target.closest(".menu")) close();
  });
  useEffect(() => {
    if (!isMenuOpen) return undefined;
    window.addEventListener("keydown", foldOnEscape);
    return () => window.removeEventListener("keydown", foldOnEscape);
  }, [isMenuOpen]);
  return (
    <header className="header">
      <p className="brand">
        <strong>{words.say("app.name")}</strong> <span className="soft tagline">{words.say("app.tagline")}</span>
      </p>
      <ShareButton />
      <nav aria-label={words.say("app.navigation")}>
        {isWide ? (
          <ScreenList />
        ) : (
          <details className="menu" open={isMenuOpen} onToggle={({ currentTarget }) => setMenuOpen(currentTarget.open)}>
            <summary
              ref={menu}
              className="button"
              // Unfolded by ourselves: browsers tell what they have unfolded when they get to it, after the next key maybe.
              onClick={(event) => {
                event.preventDefault();
                setMenuOpen(!isMenuOpen);
              }}
            >
              {words.say(`screen.${view.screen}`)} <span aria-hidden="true">▾</span>
            </summary>
            <ScreenList onFollow={close} />
          </details>
        )}
      </nav>
      <Languages />
    </header>
  );
}

function Languages() {
  const words = useWords();
  const changeView = useChangeView();
  return (
    <fieldset className="languages" aria-label={words.say("app.language")}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={words.language === language}
          aria-label={`${languageFacts[language].short} – ${languageFacts[language].label}`}
          title={languageFacts[language].label}
          onClick={() => changeView((before) => ({ ...before, language }))}
        >
          {languageFacts[language].short}
        </button>
      ))}
    </fieldset>
  );
}

function ScreenList({ onFollow }: { readonly onFollow?: () => void }) {
  const words = useWords();
  const view = useView();
  const named = screens.filter((screen) => innerScreens[screen] === undefined);
  const current = innerScreens[view.screen] ?? view.screen;
  const follow = (screen: Screen) => (before: View) => ({ ...before, screen });
  return (
    <ul>
      {named.map((screen) => (
        <li key={screen}>
          <ViewLink className="nav-link" isCurrent={current === screen} to={follow(screen)} {...(onFollow && { onFollow })}>
            {words.say(`screen.${screen}`)}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
