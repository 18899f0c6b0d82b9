import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { CheckInAsk } from "@/domain/follow-up/follow-up";
import { formatDate } from "@/domain/shared/dates";

/** Who was asked in the course of a check-in, about what, and whether they answered. */
export function CheckInAsks({ asks }: { asks: readonly CheckInAsk[] }) {
  const t = useTranslations("checkIns");
  const locale = useLocale();
  const cells = ({ name, organisationName, asksUse, about, open, expiresOn }: CheckInAsk) => ({
    name, body: organisationName, about: t("askedAbout", { use: asksUse ? "yes" : "no", count: about }), link: formatDate(expiresOn, locale),
    state: open === 0 ? t("askedStates.answered") : <span className="text-ink-2">{t("askedStates.open", { open })}</span>,
  });
  return (
    <Section title={t("askedTitle")}>
      <DataTable caption={t("askedTitle")} columns={(["name", "body", "about", "link", "state"] as const).map((key) => ({ key, label: t(`askedColumns.${key}`) }))} rows={asks.map((ask) => ({ key: ask.id, cells: cells(ask) }))} empty={t("askedNone")} />
    </Section>
  );
}
