import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { ActionOverview } from "@/domain/actions/overview";
import { formatDate } from "@/domain/shared/dates";

type Props = Pick<ActionOverview, "dates" | "publishedDates" | "dateNote">;

/** The five dates kept apart, then what sources print, each saying which date it is. */
export function ActionDates({ dates, publishedDates, dateNote }: Props) {
  const t = useTranslations("actions");
  const locale = useLocale();
  return (
    <>
      <DescriptionList items={dates.map(({ kind, value }) => ({ label: t(`dateKinds.${kind}`), value: value ? <span className="tabular-nums">{formatDate(value, locale)}</span> : <span className="text-ink-3">{t("overview.notKnown")}</span> }))} />
      {publishedDates.length > 0 && <PublishedDates dates={publishedDates} />}
      {dateNote && <p className="mt-2 max-w-reading text-table text-ink-2">{dateNote}</p>}
    </>
  );
}

function PublishedDates({ dates }: { dates: ActionOverview["publishedDates"] }) {
  const t = useTranslations("actions");
  const locale = useLocale();
  const isDisputed = dates.some(({ isConflict }) => isConflict);
  return (
    <div className="mt-3">
      <h3 className="font-sans text-table">{t("overview.published")}{isDisputed && <span className="ms-2 border-s-4 border-status-waiting-edge bg-status-waiting-tint px-1.5 font-semibold text-status-waiting-text">{t("overview.conflict")}</span>}</h3>
      <ul className="mt-1 text-table">
        {dates.map(({ kind, value, sourceUrl, note, isConflict }, index) => (
          <li key={index} className="border-b border-line py-1">
            <span className="font-semibold tabular-nums">{formatDate(value, locale)}</span> {t(`dateKinds.${kind}`)}
            {sourceUrl && <> · <a href={sourceUrl} rel="noreferrer">{t("overview.source")}</a></>}
            {isConflict && note === null && <> · {t("overview.conflict")}</>}
            {note && <span className="block text-ink-2">{note}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
