import type { ReactNode } from "react";
import { LateNotice } from "./LateNotice.tsx";
import "./part.css";
import { useLate } from "./useLate.ts";

interface WaitingProps {
  readonly name: string;
  readonly className: string;
  readonly placeholder?: string | undefined;
  readonly instead?: ReactNode;
}

/** Holds the place of a part that loads, and tells when it tarries. */
export function Waiting({ name, className, placeholder, instead }: WaitingProps) {
  const isLate = useLate();
  return <div className={className}>{isLate ? <LateNotice name={name} instead={instead} /> : placeholder}</div>;
}
