"use client";
import { useTranslations } from "next-intl";
import { useField, useTyped } from "./form-context";
import { CONTROL, controlBorder, describedBy, GroupFrame } from "./field-frame";

type Props = {
  name: string;
  label: string;
  hint?: string;
  /** `2018`, `2018-03` or `2018-03-12`. */
  defaultValue?: string;
  /** Month and day may stay empty: many sources give no day. */
  partial?: boolean;
  /** Names of the months, for the example under the label. */
  monthNames?: readonly string[];
};

const PARTS = [{ part: "day", width: "w-[5ch]", length: 2 }, { part: "month", width: "w-[5ch]", length: 2 }, { part: "year", width: "w-[7ch]", length: 4 }] as const;

/** A date, typed in three parts; the server puts it together. */
export function DateField({ name, label, hint, defaultValue = "", partial, monthNames }: Props) {
  const t = useTranslations("forms");
  const { id, error } = useField(name);
  const example = monthNames?.[2] ? t("dateExample", { month: monthNames[2] }) : undefined;
  const note = [hint, partial && t("partialDate"), example].filter(Boolean).join(" ") || undefined;
  const aria = { "aria-invalid": error ? true : undefined, "aria-describedby": describedBy({ id, hint: note, error }) } as const;
  const typed = { day: useTyped(`${name}.day`), month: useTyped(`${name}.month`), year: useTyped(`${name}.year`) };
  const [year = "", month = "", day = ""] = defaultValue.split("-").map((part) => part.replace(/^0/, ""));
  const given = { day, month, year };
  return (
    <GroupFrame id={id} label={label} hint={note} error={error}>
      <div className="flex flex-wrap items-end gap-3">
        {PARTS.map(({ part, width, length }, index) => (
          <label key={part} className="block text-meta text-ink-2">
            {t(part)}
            <input {...aria} id={index === 0 ? id : `${id}-${part}`} name={`${name}.${part}`} inputMode="numeric" autoComplete="off" maxLength={length} defaultValue={typed[part] ?? given[part]} className={`${CONTROL} ${width} text-body ${controlBorder(error)}`} />
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
