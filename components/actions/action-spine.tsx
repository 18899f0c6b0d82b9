import { useTranslations } from "next-intl";
import { SpineMark, type SpineState } from "./spine-mark";

export type SpineStepView = { key: string; label: string; state: SpineState; note?: string };

/** The life of an Action: what is behind, where it stands, what comes; down the start edge on wide screens, one line elsewhere. */
export function ActionSpine({ steps, title }: { steps: readonly SpineStepView[]; title: string }) {
  const t = useTranslations("actions");
  const at = Math.max(steps.findIndex(({ state }) => state === "now" || state === "ended"), steps.findLastIndex(({ state }) => state === "done"));
  return (
    <nav aria-label={title}>
      <div className="hidden wide:block"><Steps steps={steps} /></div>
      <details className="border-y border-line wide:hidden">
        <summary className="min-h-9 py-1.5 font-semibold">{t("spineAt", { number: at + 1, total: steps.length, name: steps[at]?.label ?? "" })}</summary>
        <div className="pb-3 pt-1"><Steps steps={steps} /></div>
      </details>
    </nav>
  );
}

function Steps({ steps }: { steps: readonly SpineStepView[] }) {
  const t = useTranslations("actions.spineStates");
  return (
    <ol>
      {steps.map(({ key, label, state, note }, index) => (
        <li key={key} aria-current={state === "now" ? "step" : undefined} className="relative flex gap-3 pb-5 last:pb-0">
          {index < steps.length - 1 && <span aria-hidden="true" className={`absolute bottom-0 start-[11px] top-6 border-s-2 ${lineAfter(steps, index)}`} />}
          <SpineMark state={state} />
          <div className="min-w-0">
            <p className={state === "now" || state === "ended" ? "font-semibold text-ink" : state === "done" ? "text-ink" : "text-ink-2"}>
              {label}<span className="sr-only">{` (${t(state)})`}</span>
            </p>
            {note && <p className="text-meta tabular-nums text-ink-2">{note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

// The line is solid as far as the Action came and stops where it ended.
function lineAfter(steps: readonly SpineStepView[], index: number) {
  const { state } = steps[index]!;
  if (state === "ended" || steps.slice(0, index).some((step) => step.state === "ended")) return "border-transparent";
  return state === "done" ? "border-petrol-700" : "border-line";
}
