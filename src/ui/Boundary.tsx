/** Catches the failure of a part, so that nothing around it goes: the error boundary below `Part.tsx`. */

import { Component, type ReactNode } from "react";
import { onTryAgain, tryAgain } from "./loadOnce.ts";

/** What went wrong with a part of the page, and how to try again. */
export interface Failure {
  readonly error: unknown;
  /** Whether a new attempt has failed as the first did. */
  readonly isAgain: boolean;
  readonly onRetry: () => void;
}

interface BoundaryProps {
  /** What to show instead of a part that failed. */
  readonly problem: (failure: Failure) => ReactNode;
  /** Called when the part fails, for what waits for it elsewhere. */
  readonly onFailure?: (() => void) | undefined;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly attempts: number;
  readonly failed?: { readonly error: unknown } | undefined;
}

/** Keeps the failure of one part to itself: the others stay. A new attempt anywhere is one for all that failed. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { attempts: 0 };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { failed: { error } };
  }

  private stopListening: (() => void) | undefined;

  override componentDidMount(): void {
    this.stopListening = onTryAgain(() => {
      this.setState(({ failed, attempts }) => (failed ? { failed: undefined, attempts: attempts + 1 } : null));
    });
  }

  override componentDidCatch(): void {
    this.props.onFailure?.();
  }

  override componentWillUnmount(): void {
    this.stopListening?.();
  }

  override render(): ReactNode {
    const { failed, attempts } = this.state;
    if (!failed) return this.props.children;
    return this.props.problem({ error: failed.error, isAgain: attempts > 0, onRetry: tryAgain });
  }
}
