import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import type { RecommendationDetail, RecommendationSources } from "@/domain/recommendations/recommendation";
import { pick } from "@/domain/shared/localised";

type Addressed = Pick<RecommendationDetail, "addresseeId" | "addresseeName" | "others" | "otherIds" | "contactName" | "contactEmail" | "contactLocale">;
type Props = { addressees: RecommendationSources["addressees"]; to?: Addressed; /** Somebody named so far by nobody of ours. */ named?: string };

/** To whom: the one body that leads, others beside it, and whom to ask there. */
export function AddresseeFields({ addressees, to, named }: Props) {
  const t = useTranslations("recommendations");
  const ledger = useTranslations("ledger");
  const languages = useTranslations("mails.one.languages");
  const locale = useLocale();
  const options = addressees.map(({ id, nameEn, nameFr }) => ({ value: id, label: pick(locale, nameEn, nameFr).text }));
  const isListed = (id: string | null) => options.some(({ value }) => value === id);
  const typed = to?.others.filter((name) => !addressees.some(({ id, nameEn }) => nameEn === name && to.otherIds.includes(id))) ?? [];
  return (
    <>
      <SelectField name="addresseeId" label={t("labels.addresseeId")} options={options} emptyLabel={t("chooseAddressee")} defaultValue={to ? (isListed(to.addresseeId) ? to.addresseeId! : "") : named ? "" : addressees[0]?.id} />
      <TextField name="addresseeName" label={t("labels.addresseeName")} hint={t("hints.addresseeName")} defaultValue={to && !isListed(to.addresseeId) ? to.addresseeName : named} />
      {options.length > 1 && <Checkboxes name="others" label={ledger("labels.others")} options={options} defaultValue={to?.otherIds.filter(isListed)} />}
      <TextArea name="otherNames" label={ledger("labels.otherNames")} rows={2} limit={2000} defaultValue={typed.join("\n")} />
      <TextField name="contactName" label={ledger("labels.contactName")} hint={ledger("hints.contact")} autoComplete="off" defaultValue={to?.contactName ?? undefined} />
      <TextField name="contactEmail" type="email" dir="ltr" label={ledger("labels.contactEmail")} autoComplete="off" defaultValue={to?.contactEmail ?? undefined} />
      <SelectField name="contactLocale" label={ledger("labels.contactLocale")} options={(["en", "fr"] as const).map((value) => ({ value, label: languages(value) }))} defaultValue={to?.contactLocale ?? locale} />
    </>
  );
}
