import type { ReactNode } from "react";
import { useWords } from "../i18n/words.tsx";
import "./part.css";
import { ReloadButton } from "./ReloadButton.tsx";

interface LateNoticeProps {
  readonly name: string;
  /** Another way to what tarries. */
  readonly instead?: ReactNode;
}

/** Tells that a part of the page tarries: some files never answer. */
export function LateNotice({ name, instead }: LateNoticeProps) {
  const words = useWords();
  return (
    <output className="notice part-notice">
      <span>{words.say("problem.late", { part: name })}</span>
      <ReloadButton />
      {instead}
    </output>
  );
}
