import { useLocale, useTranslations } from "next-intl";
import { briefKey, type BriefDocument, type IssuedBrief } from "@/domain/briefs/brief";
import { formatMoment } from "@/domain/shared/dates";
import { BriefPaper } from "./brief-paper";

/** A brief as it was issued, with its version and how it is addressed. */
export function IssuedBriefPaper({ brief }: { brief: IssuedBrief & { document: BriefDocument } }) {
  return <BriefPaper document={brief.document} standing={<Standing brief={brief} />} />;
}

function Standing({ brief }: { brief: IssuedBrief }) {
  const t = useTranslations("briefs");
  const locale = useLocale();
  return <span lang={locale === brief.language ? undefined : locale}>{t("standing", { number: brief.number, date: formatMoment(brief.issuedAt, locale), name: brief.issuedByName, address: `/delegation/${brief.country}/brief/${briefKey(brief)}` })}</span>;
}
