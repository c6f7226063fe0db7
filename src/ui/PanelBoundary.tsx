import { Component, type ReactNode, Suspense } from "react";

interface PanelBoundaryProps {
  /** What to show instead of a panel that failed; gets a way to try again. */
  readonly problem: (retry: () => void) => ReactNode;
  /** What holds the place while the panel loads. */
  readonly waiting?: ReactNode;
  readonly children: ReactNode;
}

/** Keeps the failure of one panel to itself: the others stay. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (this.state.hasFailed) return this.props.problem(() => this.setState({ hasFailed: false }));
    return <Suspense fallback={this.props.waiting ?? null}>{this.props.children}</Suspense>;
  }
}
