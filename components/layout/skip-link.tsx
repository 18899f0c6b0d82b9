/** First stop of the keyboard: past the frame, to the page's own matter. */
export function SkipLink({ label }: { label: string }) {
  return <a href="#main" className="sr-only z-50 bg-paper px-4 py-2 font-semibold text-link focus:not-sr-only focus:absolute focus:start-2 focus:top-2">{label}</a>;
}
