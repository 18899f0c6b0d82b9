"use client";
import { useField } from "./form-context";
import { GroupFrame } from "./field-frame";
import { Tick, type Option } from "./tick";

type Props = { name: string; label: string; hint?: string; options: readonly Option[]; defaultValue?: readonly string[]; /** A long list stands in columns where there is room. */ columns?: 2 | 3 };

const COLUMNS = { 2: "sm:columns-2", 3: "sm:columns-3" } as const;

/** Any of a few. Posted as `name[]`, so that one tick and many arrive as a list. */
export function Checkboxes({ name, label, hint, options, defaultValue = [], columns }: Props) {
  const { id, list, error } = useField(name);
  const chosen = list ?? defaultValue;
  return (
    <GroupFrame id={id} label={label} hint={hint} error={error}>
      <div className={columns && `max-w-reading ${COLUMNS[columns]}`}>
        {options.map((option, index) => (
          <Tick key={`${option.value} ${chosen.includes(option.value)}`} type="checkbox" id={index === 0 ? id : `${id}-${index}`} name={`${name}[]`} option={option} isChecked={chosen.includes(option.value)} error={error} />
        ))}
      </div>
    </GroupFrame>
  );
}
