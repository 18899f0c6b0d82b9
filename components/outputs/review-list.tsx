import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { languageName } from "@/domain/experts/expert";
import type { OutputReview } from "@/domain/outputs/output";
import { formatDate } from "@/domain/shared/dates";

const COLUMNS = ["verdict", "version", "comment", "by", "on"] as const;

/** What the authority answered to each version as a whole. */
export function ReviewList({ reviews, stack }: { reviews: readonly OutputReview[]; stack?: boolean }) {
  const t = useTranslations("outputs");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("reviews")} empty={t("noReview")} stack={stack} columns={COLUMNS.map((key) => ({ key, label: t(`reviewColumns.${key}`) }))}
      rows={reviews.map(({ id, verdict, versionNumber, language, comment, reviewerName, organisationName, reviewedOn }) => ({
        key: id,
        cells: {
          verdict: t(`verdicts.${verdict}`),
          version: <span className="tabular-nums">{versionNumber}{language && `, ${languageName(language, locale)}`}</span>,
          comment: comment && <span dir="auto" className="block max-w-reading whitespace-pre-wrap break-words">{comment}</span>,
          by: `${reviewerName}, ${organisationName}`,
          on: <span className="whitespace-nowrap tabular-nums">{formatDate(reviewedOn, locale)}</span>,
        },
      }))}
    />
  );
}
