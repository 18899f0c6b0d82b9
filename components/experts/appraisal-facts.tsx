import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { Appraisal } from "@/domain/experts/expert";
import { APPRAISAL_CRITERIA } from "@/domain/experts/lists";
import { formatDate } from "@/domain/shared/dates";

/** One appraisal, criterion by criterion. */
export function AppraisalFacts({ appraisal }: { appraisal: Appraisal }) {
  const t = useTranslations("experts");
  const locale = useLocale();
  return (
    <DescriptionList
      items={[
        { label: t("appraisalColumns.side"), value: `${appraisal.organisationName}, ${appraisal.writtenByName}, ${formatDate(appraisal.writtenOn, locale)}` },
        ...APPRAISAL_CRITERIA.map((criterion) => ({ label: t(`appraisalColumns.${criterion}`), value: t(`words.${appraisal[criterion]}`) })),
        { label: t("appraisalColumns.again"), value: t(`againWords.${appraisal.again}`) },
        ...(appraisal.note ? [{ label: t("appraisalColumns.note"), value: <span dir="auto" className="whitespace-pre-wrap break-words">{appraisal.note}</span> }] : []),
      ]}
    />
  );
}
