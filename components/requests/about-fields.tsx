import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { TextField } from "@/components/forms/text-field";
import type { OrganisationChoice } from "@/domain/organisations/organisation-choice";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { pick } from "@/domain/shared/localised";

type Props = { request: RequestDetail; others: readonly OrganisationChoice[] };

/** Who the facility writes to, and which authorities ask together. */
export function AboutFields({ request, others }: Props) {
  const t = useTranslations("requests");
  const locale = useLocale();
  const joint = request.authorities.filter(({ isLead }) => !isLead);
  const choices = [...joint.filter(({ id }) => !others.some((one) => one.id === id)), ...others.filter(({ id }) => id !== request.leadAuthorityId)];
  return (
    <>
      <TextField name="contactName" label={t("labels.contactName")} hint={t("hints.contactName")} defaultValue={request.contactName} autoComplete="name" />
      <TextField name="contactEmail" label={t("labels.contactEmail")} defaultValue={request.contactEmail} type="email" autoComplete="email" dir="ltr" />
      <TextField name="contactPhone" label={t("labels.contactPhone")} hint={t("hints.contactPhone")} defaultValue={request.contactPhone} type="tel" autoComplete="tel" width="medium" dir="ltr" />
      {choices.length > 0 && (
        <Checkboxes
          name="jointAuthorities" label={t("labels.jointAuthorities")} hint={t("hints.jointAuthorities")} defaultValue={joint.map(({ id }) => id)}
          options={choices.map(({ id, nameEn, nameFr }) => ({ value: id, label: pick(locale, nameEn, nameFr).text }))}
        />
      )}
    </>
  );
}
