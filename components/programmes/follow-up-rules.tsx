import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextField } from "@/components/forms/text-field";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { rungsOf } from "@/domain/follow-up/rules";
import type { ProgrammeRules } from "@/domain/programmes/queries/find-follow-up-rules";
import { pick } from "@/domain/shared/localised";

/** When a programme asks after a presentation and what follows; changed by an administrator. */
export function RulesOfProgramme({ programme: { code, nameEn, nameFr, version, rules }, mayChange, submit }: { programme: ProgrammeRules; mayChange: boolean; submit: Submit }) {
  const t = useTranslations("programmes");
  const locale = useLocale();
  const days = (count: number) => t("days", { days: count });
  const fields = { checkInMonths: rules.months.join(", "), answerDays: rules.answerDays, reminderDays: rules.reminderDays.join(", "), reminderEvery: rules.reminderEvery, escalationDays: rules.escalationDays, linkDays: rules.linkDays };
  return (
    <Section title={pick(locale, nameEn, nameFr).text}>
      {mayChange ? (
        <Command submit={submit} hidden={{ programme: code, version }} submitLabel={t("save")}>
          {Object.entries(fields).map(([name, value]) => <TextField key={name} name={name} label={t(`labels.${name as keyof typeof fields}`)} hint={t(`hints.${name as keyof typeof fields}`)} defaultValue={String(value)} width={typeof value === "number" ? "short" : "code"} inputMode={typeof value === "number" ? "numeric" : "text"} dir="ltr" />)}
        </Command>
      ) : (
        <>
          <DescriptionList items={[
            { label: t("labels.checkInMonths"), value: fields.checkInMonths }, { label: t("labels.answerDays"), value: days(rules.answerDays) }, { label: t("reminders"), value: rungsOf(rules).join(", ") },
            { label: t("labels.escalationDays"), value: days(rules.escalationDays) }, { label: t("labels.linkDays"), value: days(rules.linkDays) },
          ]} />
          <p className="mt-3 text-ink-2">{t("onlyAdmin")}</p>
        </>
      )}
    </Section>
  );
}
