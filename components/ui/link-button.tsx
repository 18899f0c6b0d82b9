import type { ReactNode } from "react";

type Props = { href: string; quiet?: boolean; children: ReactNode };

/** A way on that looks like a button: one plain one a page, the others quiet. */
export function LinkButton({ href, quiet, children }: Props) {
  return <a href={href} className={quiet ? "button button-quiet" : "button"}>{children}</a>;
}
