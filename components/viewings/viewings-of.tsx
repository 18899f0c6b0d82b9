import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { formatMoment } from "@/domain/shared/dates";
import type { Viewing } from "@/domain/viewings/rules";

/** Who looked at Suivi as the reader sees it, why, and which pages. */
export function ViewingsOf({ viewings }: { viewings: readonly Viewing[] }) {
  const t = useTranslations("viewings");
  const locale = useLocale();
  return (
    <Section title={t("yours")}>
      {viewings.length === 0 && <p className="text-ink-2">{t("none")}</p>}
      <ul className={viewings.length > 0 ? "border-t border-line" : ""}>
        {viewings.map(({ id, viewerName, reason, beganAt, endedAt, pages }) => (
          <li key={id} className="border-b border-line py-3">
            <p>{t("looked", { name: viewerName, date: formatMoment(new Date(beganAt), locale) })}{!endedAt && <> {t("running")}</>}</p>
            <p className="text-ink-2">{t("because")} <q dir="auto">{reason}</q></p>
            {pages.length > 0 && <details className="text-meta"><summary className="min-h-6">{t("pages", { count: pages.length })}</summary><ul>{pages.map((page) => <li key={page}><bdi dir="ltr" className="wrap-anywhere">{page}</bdi></li>)}</ul></details>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
