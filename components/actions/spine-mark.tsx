export type SpineState = "done" | "now" | "next" | "ended";

/** Station of the spine: filled tick, disc with halo, ring, or the bar where the line ends. */
export function SpineMark({ state }: { state: SpineState }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="shrink-0">
      {state === "done" && <><circle cx="12" cy="12" r="9" className="fill-petrol-700" /><path d="m7.5 12.2 3.2 3.5 5.8-7" fill="none" className="stroke-white" strokeWidth="2" /></>}
      {state === "now" && <><circle cx="12" cy="12" r="10.5" fill="none" className="stroke-petrol-700" strokeWidth="2" /><circle cx="12" cy="12" r="6.5" className="fill-petrol-700" /></>}
      {state === "next" && <circle cx="12" cy="12" r="8" strokeWidth="2" className="fill-paper stroke-control" />}
      {state === "ended" && <><path d="M12 0v10" className="stroke-petrol-700" strokeWidth="2" /><path d="M3 12h18" className="stroke-status-suspended-edge" strokeWidth="5" /></>}
    </svg>
  );
}
