"use client";
import { unstable_rethrow } from "next/navigation";
import { Component, type ReactNode } from "react";
import type { FormValues } from "./form-state";

type Props = { typed: () => FormValues | null; children: (lost: FormValues | null) => ReactNode };

/**
 * Holds what was typed while a form is on its way. When the server cannot be reached, the form is drawn again with all of it,
 * where otherwise a page that says what went wrong would stand in its place.
 */
export class FormKeeper extends Component<Props, { isLost: boolean }> {
  override state = { isLost: false };

  static getDerivedStateFromError(error: unknown) {
    // Going on to the next page is an error too, of the framework's own kind.
    unstable_rethrow(error);
    return { isLost: true };
  }

  override render() {
    return this.props.children(this.state.isLost ? this.props.typed() : null);
  }
}
