import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/domain/shared/dates";
import { isVisible, missingMarks, type VisibilityCheck } from "@/domain/visibility/visibility";

/** What was found each time somebody looked, the latest first, and whether it holds for the version to be published. */
export function VisibilityChecks({ checks, version }: { checks: readonly VisibilityCheck[]; version: number }) {
  const t = useTranslations("visibility");
  const locale = useLocale();
  if (checks.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <>
      {!isVisible(checks[0], version) && <p className="mb-2 font-semibold">{t("earlier")}</p>}
      <ul className="border-t border-line">
        {checks.map((check, index) => {
          const said = { version: check.subjectVersion, name: check.checkedByName, date: formatDate(check.checkedOn, locale) };
          const { derogation } = check;
          return (
            <li key={index} dir="auto" className="max-w-reading border-b border-line py-2 break-words">
              {derogation ? t("excused", { ...said, marks: missingMarks(check).map((mark) => t(`marks.${mark}`)).join(", "), by: derogation.by, on: formatDate(derogation.on, locale), reason: derogation.reason }) : t("passed", said)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
