import { useLocale, useTranslations } from "next-intl";
import type { HelpDesk as Desk } from "@/domain/programmes/programme";
import { pick } from "@/domain/shared/localised";

/** Name, phone and hours of whoever helps; says so where nobody is named. */
export function HelpDesk({ desk, reference }: { desk: Desk | null; reference?: string }) {
  const t = useTranslations("requests.status");
  const locale = useLocale();
  if (!desk) return t("callWhom");
  return (
    <>
      <p>{desk.name}{desk.hoursEn && `, ${pick(locale, desk.hoursEn, desk.hoursFr).text}`}</p>
      {desk.phone && <p><a href={`tel:${desk.phone.replaceAll(" ", "")}`} className="inline-flex min-h-11 items-center"><bdi dir="ltr">{desk.phone}</bdi></a></p>}
      {desk.email && <p><a href={`mailto:${desk.email}${reference ? `?subject=${reference}` : ""}`} className="inline-flex min-h-11 items-center"><bdi dir="ltr">{desk.email}</bdi></a></p>}
    </>
  );
}
