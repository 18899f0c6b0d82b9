import { useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { Fold } from "@/components/forms/fold";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { CONDITION_OWNERS } from "@/domain/committee/lists";
import { CONDITION_ROWS } from "@/domain/requests/decision";

const LATER = CONDITION_ROWS.slice(1);

/** Up to five conditions, each with who sees to it and by when; the first row stands open, the others where they are wanted. */
export function ConditionFields({ language }: { language: string }) {
  const t = useTranslations("committee.conditions");
  const owners = CONDITION_OWNERS.map((value) => ({ value, label: t(`owners.${value}`) }));
  const row = (n: number) => (
    <div key={n} className="grid gap-3 border-s-4 border-line ps-4">
      <TextArea name={`condition${n}`} label={t("text", { n })} hint={n === 1 ? t("textHint") : undefined} rows={2} limit={500} lang={language} />
      <div className="flex flex-wrap gap-x-8 gap-y-3">
        <SelectField name={`conditionOwner${n}`} label={t("owner", { n })} options={owners} emptyLabel={t("noOwner")} />
        <DateField name={`conditionDue${n}`} label={t("dueOn", { n })} />
      </div>
    </div>
  );
  return (
    <>
      {row(1)}
      <Fold label={t("more")} names={LATER.flatMap((n) => [`condition${n}`, `conditionOwner${n}`, `conditionDue${n}`])}>{LATER.map(row)}</Fold>
    </>
  );
}
