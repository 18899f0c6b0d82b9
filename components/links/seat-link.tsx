import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextField } from "@/components/forms/text-field";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import type { Link } from "@/domain/links/link";
import type { Invitation } from "@/domain/seats/seat";
import { formatDate } from "@/domain/shared/dates";

type Props = { token: string; link: Link; invitation: Invitation; submit: Submit };

/** The invited person reads which seat waits, and takes it by pressing: opening the page takes nothing. */
export function SeatLink({ token, link, invitation, submit }: Props) {
  const t = useTranslations("seats");
  const locale = useLocale();
  return (
    <>
      <PageHead title={t("take.title")} lead={t("take.lead", { by: link.madeByName, authority: link.organisationName })} />
      <DescriptionList items={[{ label: t("take.seat"), value: <strong dir="auto">{invitation.seatTitle}</strong> }, { label: t("email"), value: <bdi dir="ltr">{link.toAddress}</bdi> }]} />
      <p className="my-4 max-w-reading">{t("take.until", { date: formatDate(link.expiresOn, locale) })} {t("take.next")}</p>
      <Command submit={submit} hidden={{ token }} submitLabel={t("take.submit")}>
        <TextField name="name" label={t("take.name")} hint={t("take.nameHint")} defaultValue={invitation.name} autoComplete="name" />
        <Checkbox name="accepts" label={t("take.accept")} />
      </Command>
    </>
  );
}
