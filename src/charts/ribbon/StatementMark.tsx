import type { Confidence, SourceKind, Status } from "../../domain/model.ts";

interface StatementMarkProps {
  readonly status: Status;
  readonly confidence: Confidence;
  /** Absent: a document of a kind that is not told. */
  readonly sourceKind: SourceKind | undefined;
  /** Whether a draft says so, and not the published edition. */
  readonly isDraft: boolean;
  readonly x: number;
  readonly y: number;
}

/** Room between a mark and the dashed ring of a draft, in pixels. */
const ringRoom = 4;

/** How sure a statement is: half the size of its mark, in pixels. */
const radii: Readonly<Record<Confidence, number>> = { high: 6, medium: 4.6, low: 3.2 };
const officialKinds: readonly (SourceKind | undefined)[] = ["minutes", "working-paper", "official", "register", "law"];

/** The mark of a statement, in a dashed ring where it is a draft's. */
export function StatementMark({ isDraft, ...mark }: StatementMarkProps) {
  if (!isDraft) return <Mark {...mark} />;
  const radius = radii[mark.confidence] + ringRoom;
  return (
    <>
      <circle cx={mark.x} cy={mark.y} r={radius} fill="none" stroke="var(--ink)" strokeDasharray="3 2" />
      <Mark {...mark} />
    </>
  );
}

/** Official papers are squares, the press circles, all else diamonds; hollow where it is unsure. */
function Mark({ status, confidence, sourceKind, x, y }: Omit<StatementMarkProps, "isDraft">) {
  const radius = radii[confidence];
  const colour = `var(--status-${status})`;
  const look = { fill: confidence === "low" ? "var(--surface)" : colour, stroke: colour, strokeWidth: 2 };
  if (sourceKind === "press") return <circle cx={x} cy={y} r={radius} {...look} />;
  if (officialKinds.includes(sourceKind))
    return <rect x={x - radius} y={y - radius} width={radius * 2} height={radius * 2} {...look} />;
  return (
    <path
      d={`M0${-radius * 1.25}L${radius * 1.25} 0L0 ${radius * 1.25}L${-radius * 1.25} 0Z`}
      transform={`translate(${x} ${y})`}
      {...look}
    />
  );
}
