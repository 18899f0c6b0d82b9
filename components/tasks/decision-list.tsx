import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { formatDate } from "@/domain/shared/dates";
import type { AgreedDecision } from "@/domain/tasks/task";

/** What was agreed, one sentence each, with when and by whom it was recorded. */
export function DecisionList({ decisions }: { decisions: readonly AgreedDecision[] }) {
  const t = useTranslations("tasks");
  const locale = useLocale();
  if (decisions.length === 0) return <Empty>{t("decisionsEmpty")}</Empty>;
  return (
    <ol className="max-w-reading list-decimal ps-6">
      {decisions.map(({ id, text, agreedOn, recordedByName }) => (
        <li key={id} className="mb-2">
          <span dir="auto" className="whitespace-pre-wrap break-words">{text}</span>
          <span className="block text-meta text-ink-2">{t("decisionOn", { date: formatDate(agreedOn, locale), name: recordedByName })}</span>
        </li>
      ))}
    </ol>
  );
}
