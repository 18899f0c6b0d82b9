import type { ReactNode } from "react";

/** A page that says no, whole and with its status, also where no script runs: the server answers with the number in the meta line. */
export function Refusal({ title, status, children }: { title: string; status: 403 | 404 | 409 | 410 | 500; children?: ReactNode }) {
  return (
    <>
      <meta name="suivi-status" content={String(status)} />
      <h1>{title}</h1>
      <div className="mt-3 max-w-reading">{children}</div>
    </>
  );
}
