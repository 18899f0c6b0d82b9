"use client";
import { useField } from "./form-context";
import { GroupFrame } from "./field-frame";
import { Tick, type Option } from "./tick";

type Props = { name: string; label: string; hint?: string; options: readonly Option[]; defaultValue?: string };

/** One of a few, all in sight. */
export function Choices({ name, label, hint, options, defaultValue }: Props) {
  const { id, value, error } = useField(name, defaultValue);
  return (
    <GroupFrame id={id} label={label} hint={hint} error={error}>
      {options.map((option, index) => (
        <Tick key={`${option.value} ${value}`} type="radio" id={index === 0 ? id : `${id}-${index}`} name={name} option={option} isChecked={option.value === value} error={error} />
      ))}
    </GroupFrame>
  );
}
