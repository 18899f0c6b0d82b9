import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { MAIL_STATES } from "@/domain/mails/lists";
import type { MailFilter } from "@/domain/mails/mail";

/** Narrows the log; the address is the only place that remembers the choice. */
export function MailFilters({ filter }: { filter: MailFilter }) {
  const t = useTranslations("mails");
  return (
    <form method="get" className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-3">
      <TextField name="request" label={t("filter.request")} defaultValue={filter.request} width="code" dir="ltr" />
      <SelectField name="state" label={t("filter.state")} options={MAIL_STATES.map((value) => ({ value, label: t(`states.${value}`) }))} defaultValue={filter.state} emptyLabel={t("filter.any")} />
      <button type="submit" className="button button-quiet">{t("filter.show")}</button>
      {Object.values(filter).some(Boolean) && <a href="/mails" className="min-h-9 content-center">{t("filter.clear")}</a>}
    </form>
  );
}
