import { Component, type ReactNode, Suspense } from "react";

interface PanelBoundaryProps {
  /** What to show instead of a panel that failed; gets a way to try again, and what was thrown. */
  readonly problem: (retry: () => void, error: unknown) => ReactNode;
  /** What holds the place while the panel loads. */
  readonly waiting?: ReactNode;
  readonly children: ReactNode;
}

interface Failure {
  readonly hasFailed: boolean;
  readonly error?: unknown;
}

/** Keeps the failure of one panel to itself: the others stay. */
export class PanelBoundary extends Component<PanelBoundaryProps, Failure> {
  override state: Failure = { hasFailed: false };

  static getDerivedStateFromError(error: unknown): Failure {
    return { hasFailed: true, error };
  }

  override render(): ReactNode {
    if (this.state.hasFailed) return this.props.problem(() => this.setState({ hasFailed: false }), this.state.error);
    return <Suspense fallback={this.props.waiting ?? null}>{this.props.children}</Suspense>;
  }
}
