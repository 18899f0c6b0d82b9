"use client";
import { useField } from "@/components/forms/form-context";
import { CONTROL, controlBorder, describedBy, GroupFrame } from "@/components/forms/field-frame";

type Props = { label: string; hint: string; services: readonly { id: string; name: string; email: string | null }[] };

/** Where the question to each service goes; posted in the order of the services, with their ids beside. */
export function ServiceAddresses({ label, hint, services }: Props) {
  const { id, list, error } = useField("addresses");
  return (
    <GroupFrame id={id} label={label} hint={hint} error={error}>
      {services.map((service, index) => (
        <label key={service.id} className="mb-2 block text-table">
          <span className="block">{service.name}</span>
          <input type="hidden" name="offered[]" value={service.id} readOnly />
          <input id={index === 0 ? id : `${id}-${index}`} type="email" name="addresses[]" autoComplete="off" defaultValue={list?.[index] ?? service.email ?? ""} className={`${CONTROL} w-[min(100%,32rem)] text-body ${controlBorder(error)}`} aria-invalid={error ? true : undefined} aria-describedby={describedBy({ id, hint, error })} />
        </label>
      ))}
    </GroupFrame>
  );
}
