import { useLocale, useTranslations } from "next-intl";
import { StageChip } from "@/components/actions/stage-chip";
import { DataTable } from "@/components/ui/data-table";
import type { ActionListRow } from "@/domain/actions/action-list";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

/** Actions of a country, the regional ones marked. */
export function CountryActions({ actions }: { actions: readonly ActionListRow[] }) {
  const t = useTranslations("countries");
  const words = useTranslations("actions");
  const locale = useLocale();
  const label = (key: "reference" | "title" | "authority" | "stage" | "held" | "updated") => ({ key, label: t(`labels.${key}`) });
  return (
    <DataTable
      caption={t("actionsCaption")}
      empty={t("noAction")}
      columns={[label("reference"), label("title"), label("authority"), label("stage"), label("held"), label("updated")]}
      rows={actions.map((row) => {
        const title = pick(locale, row.titleEn, row.titleFr);
        return {
          key: row.reference,
          cells: {
            reference: <span className="whitespace-nowrap tabular-nums">{row.reference}</span>,
            title: <><a href={`/actions/${row.reference}`} lang={title.lang}>{title.text}</a>{row.countryCodes.length === 0 && <span className="text-ink-2"> {t("regional")}</span>}</>,
            authority: row.authorityNames,
            stage: <StageChip stage={row.stage} isOnHold={row.onHoldSince !== null} publishedStatus={row.publishedStatus} />,
            held: row.court ? words(`holderShort.${row.court}`) : "",
            updated: <span className="whitespace-nowrap tabular-nums">{formatDate(row.movedOn, locale)}</span>,
          },
        };
      })}
    />
  );
}
