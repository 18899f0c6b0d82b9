import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { LaterFacts as Later } from "@/domain/as-at/later-facts";
import { formatDate } from "@/domain/shared/dates";

/** What was recorded after the moment about the time before it: listed, and not counted. */
export function LaterFacts({ later, isOfMany }: { later: Later; /** Says of each fact to which Action it belongs. */ isOfMany?: boolean }) {
  const t = useTranslations("asAt");
  const history = useTranslations("history");
  const events = useTranslations("events");
  const locale = useLocale();
  return (
    <Section title={t("laterTitle")} id="later">
      <p className="mb-3 max-w-reading text-ink-2">{later.total > 0 ? t("laterNote", { total: later.total }) : t("laterNone")} {later.total > later.facts.length && t("laterMore", { shown: later.facts.length, total: later.total })}</p>
      {later.facts.length > 0 && (
        <ol className="border-t border-line">
          {later.facts.map((fact) => (
            <li key={fact.id} className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[10.5rem_minmax(0,1fr)]">
              <p className="text-table tabular-nums text-ink-2"><time dateTime={fact.happenedAt}>{formatDate(fact.happenedAt.slice(0, 10), locale)}</time><span className="block text-meta">{t("aboutOn", { date: formatDate(fact.aboutOn, locale) })}</span></p>
              <div className="min-w-0">
                <p>{isOfMany && fact.reference && <a href={`/actions/${fact.reference}`} className="me-2 tabular-nums">{fact.reference}</a>}{events(fact.type)} <span className="text-ink-2">{history("by", { name: fact.actorName, organisation: fact.organisationName })}</span></p>
                {fact.facts.title && <p dir="auto" className="break-words text-table text-ink-2">{String(fact.facts.title)}</p>}
                {fact.reason && <p dir="auto" className="max-w-reading text-table whitespace-pre-line">{history("reason", { reason: fact.reason })}</p>}
              </div>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
