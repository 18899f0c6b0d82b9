"use client";
import { useLocale, useTranslations } from "next-intl";
import { formatMoment } from "@/domain/shared/dates";
import { GroupFrame } from "./field-frame";
import { fieldId } from "./form-context";
import { KEEP, OF_CONFLICT, THEIRS, type Conflict, type FieldError } from "./form-state";
import { Tick } from "./tick";

type Field = Conflict["fields"][number];
type Props = { conflict: Conflict; errors: readonly FieldError[]; prefix: string };

/** Two texts for one field, side by side, with who saved the other and when; of words the one that is kept is chosen. */
export function ConflictView({ conflict: { by, at, fields }, errors, prefix }: Props) {
  const t = useTranslations("forms");
  const locale = useLocale();
  const moment = new Date(at);
  const when = Number.isNaN(moment.getTime()) ? at : formatMoment(moment, locale);
  const [open, closed] = [fields.filter(({ isOpen }) => isOpen), fields.filter(({ isOpen }) => !isOpen)];
  return (
    <div className="mt-3">
      {by && <p className="text-table text-ink-2">{t("savedBy", { by, when })}</p>}
      {open.length > 0 && <><input type="hidden" name={`${OF_CONFLICT}by`} value={by} readOnly /><input type="hidden" name={`${OF_CONFLICT}at`} value={at} readOnly /><p className="mt-3 max-w-reading">{t("choose")}</p></>}
      {open.map((field) => <Choice key={field.name} field={field} id={fieldId(prefix, KEEP + field.name)} error={errors.find((one) => one.field === KEEP + field.name)?.message} />)}
      {closed.map((field) => <Both key={field.name} field={field} />)}
      {(closed.length > 0 || fields.length === 0) && <p className="mt-3 max-w-reading border-t border-line pt-2">{t("overwrite")}</p>}
    </div>
  );
}

/** Both texts, each under the choice that keeps it. The other one travels with the form, so that it can be put in its place without scripts. */
function Choice({ field: { name, label, mine, theirs, shown, kept }, id, error }: { field: Field; id: string; error?: string }) {
  const t = useTranslations("forms");
  const options = [{ value: "theirs", label: t("keepTheirs"), text: shown?.theirs ?? theirs }, { value: "mine", label: t("keepYours"), text: shown?.mine ?? mine }];
  return (
    <div className="mt-3 border-t border-line pt-2">
      <GroupFrame id={id} label={label} error={error}>
        <input type="hidden" name={THEIRS + name} value={theirs} readOnly />
        <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
          {options.map(({ text, ...option }, index) => (
            <div key={`${option.value} ${kept}`} className="min-w-0">
              <Tick type="radio" id={index === 0 ? id : `${id}-${index}`} name={KEEP + name} option={option} isChecked={option.value === kept} error={error} />
              <Text text={text || t("nothing")} />
            </div>
          ))}
        </div>
      </GroupFrame>
    </div>
  );
}

function Both({ field: { label, mine, theirs } }: { field: Field }) {
  const t = useTranslations("forms");
  return (
    <section className="mt-3 border-t border-line pt-2">
      <h3 className="font-sans text-body">{label}</h3>
      <div className="mt-1 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {([["theirs", theirs], ["yours", mine]] as const).map(([whose, text]) => <div key={whose} className="min-w-0"><p className="text-meta text-ink-2">{t(whose)}</p><Text text={text || t("nothing")} /></div>)}
      </div>
    </section>
  );
}

const Text = ({ text }: { text: string }) => <p dir="auto" className="whitespace-pre-wrap break-words bg-sunk px-3 py-2">{text}</p>;
