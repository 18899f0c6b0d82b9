import { TickMark } from "./icons";

/** What just succeeded, in words that stay until the next page. */
export function DoneBar({ children }: { children: string }) {
  return (
    <p role="status" className="done-bar mb-4 flex items-start gap-2 border-s-8 border-status-done-edge bg-status-done-tint px-4 py-2 font-semibold text-status-done-text">
      <TickMark className="mt-[0.35em] shrink-0" />
      <span>{children}</span>
    </p>
  );
}
