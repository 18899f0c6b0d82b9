import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { RecommendationEvent } from "@/domain/recommendations/recommendation";
import { formatDate } from "@/domain/shared/dates";

const COLUMNS = ["on", "from", "to", "reason", "by"] as const;

/** Every change of the due date: from, to, why, by whom. Draws nothing when there was none. */
export function DueHistory({ events }: { events: readonly RecommendationEvent[] }) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const changes = events.filter(({ type }) => type === "recommendation.due_changed");
  if (changes.length === 0) return null;
  const date = (value: string | null) => <span className="whitespace-nowrap tabular-nums">{value ? formatDate(value, locale) : t("noDue")}</span>;
  return (
    <Section title={t("dueHistory")}>
      <DataTable
        caption={t("dueHistory")} empty="" columns={COLUMNS.map((key) => ({ key, label: t(`dueColumns.${key}`) }))}
        rows={changes.map(({ id, on, from, to, reason, actorName }) => ({ key: String(id), cells: { on: date(on), from: date(from), to: date(to), reason: <span dir="auto">{reason}</span>, by: actorName } }))}
      />
    </Section>
  );
}

/** Why proofs did not hold, the newest first. Draws nothing when all did. */
export function Refusals({ events }: { events: readonly RecommendationEvent[] }) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const refusals = events.filter(({ type }) => type === "recommendation.proof_refused");
  if (refusals.length === 0) return null;
  return (
    <Section title={t("refusals")}>
      <ul className="border-t border-line">
        {refusals.map(({ id, on, actorName, reason }) => (
          <li key={id} className="border-b border-line py-1.5"><p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{reason}</p><p className="text-meta text-ink-2">{t("refusedBy", { name: actorName, date: formatDate(on, locale) })}</p></li>
        ))}
      </ul>
    </Section>
  );
}
