export type Option = { value: string; label: string; hint?: string };

type Props = { type: "radio" | "checkbox"; id: string; name: string; option: Option; isChecked: boolean; error?: string };

/** One choice; its whole line is the target. */
export function Tick({ type, id, name, option, isChecked, error }: Props) {
  const hintId = option.hint ? `${id}-note` : undefined;
  return (
    <div className="relative flex min-h-[var(--control-height,2rem)] items-start gap-2.5 py-1">
      <input type={type} id={id} name={name} value={option.value} defaultChecked={isChecked} aria-describedby={hintId} aria-invalid={error ? true : undefined} className="relative z-1 size-6 shrink-0 accent-petrol-700" />
      <div className="min-w-0">
        <label htmlFor={id} className="block after:absolute after:inset-0">{option.label}</label>
        {option.hint && <p id={hintId} className="max-w-reading text-table text-ink-2">{option.hint}</p>}
      </div>
    </div>
  );
}
