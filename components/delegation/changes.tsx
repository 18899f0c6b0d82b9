import { useLocale, useTranslations } from "next-intl";
import { HistoryList } from "@/components/history/history-list";
import { Section } from "@/components/ui/section";
import type { CountryChanges } from "@/domain/portfolio/delegation";
import { formatMoment } from "@/domain/shared/dates";

/** What is new since this reader was last on the page of a country, by Action. */
export function Changes({ changes: { since, total, entries } }: { changes: CountryChanges }) {
  const t = useTranslations("delegation.changes");
  const locale = useLocale();
  if (since === null) return <Section title={t("title")} id="new"><p className="max-w-reading text-ink-2">{t("first")}</p></Section>;
  const date = formatMoment(since, locale);
  const references = [...new Set(entries.map(({ reference }) => reference))];
  return (
    <Section title={t("title")} id="new">
      <p className="max-w-reading text-ink-2">{total === 0 ? t("none", { date }) : t("count", { count: total, date })}{total > entries.length && <> {t("shown", { count: entries.length })}</>}</p>
      {references.map((reference) => (
        <div key={reference} className="mt-3">
          <h3 className="font-sans text-table"><a href={`/delegation/actions/${reference}`} className="inline-block py-2.5">{reference}</a></h3>
          <HistoryList entries={entries.filter((entry) => entry.reference === reference)} brief />
        </div>
      ))}
    </Section>
  );
}
