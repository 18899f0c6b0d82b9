import { useLocale, useTranslations } from "next-intl";
import type { ConditionLine } from "@/domain/requests/decision";
import { formatDate } from "@/domain/shared/dates";

/** The conditions of an approval: what, who sees to it, by when, and what has been met. */
export function Conditions({ conditions, meetAt }: { conditions: readonly ConditionLine[]; /** Where the facility records that one is met. */ meetAt?: string }) {
  const t = useTranslations("committee.conditions");
  const words = useTranslations("committee.met");
  const locale = useLocale();
  const standing = ({ owner, dueOn, metOn }: ConditionLine) => {
    const who = t(`owners.${owner}`);
    if (metOn) return t("met", { who, date: formatDate(metOn, locale) });
    return dueOn ? t("due", { who, date: formatDate(dueOn, locale) }) : t("open", { who });
  };
  return (
    <ol className="list-decimal ps-5">
      {conditions.map((condition) => (
        <li key={condition.id} className="mb-1">
          <span dir="auto" className="whitespace-pre-wrap break-words">{condition.text}</span>
          <span className="block text-table text-ink-2">{standing(condition)}{condition.metNote && <> · <span dir="auto">{condition.metNote}</span></>}</span>
          {meetAt && !condition.metOn && <a href={`${meetAt}/${condition.id}`} className="text-table">{words("link")}</a>}
        </li>
      ))}
    </ol>
  );
}
