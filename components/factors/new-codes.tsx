"use client";
import { useActionState } from "react";

type Props = { make: (state: string[] | null) => Promise<string[]>; words: { make: string; shown: string; shownWhy: string } };

/** Makes recovery codes and shows them in the answer, this once. */
export function NewCodes({ make, words }: Props) {
  const [codes, action, isPending] = useActionState(make, null);
  return (
    <>
      {codes && (
        <div role="status" className="mb-4">
          <h3>{words.shown}</h3>
          <p className="max-w-reading">{words.shownWhy}</p>
          <ul className="mt-3 grid max-w-[32rem] grid-cols-2 gap-x-8 border-y-2 border-ink py-3 tabular-nums">
            {codes.map((code) => <li key={code}><code dir="ltr">{code}</code></li>)}
          </ul>
        </div>
      )}
      <form action={action}><button className="button button-quiet" disabled={isPending}>{words.make}</button></form>
    </>
  );
}
