import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { hasEnded, type DateKind } from "@/domain/actions/lifecycle";
import type { ActionOverview } from "@/domain/actions/overview";
import { formatDate } from "@/domain/shared/dates";

type Props = Pick<ActionOverview, "head" | "dates" | "publishedDates" | "dateNote">;

/** The five dates kept apart, then what sources print, each saying which date it is. */
export function ActionDates({ head, dates, publishedDates, dateNote }: Props) {
  const t = useTranslations("actions");
  const locale = useLocale();
  const absent = (kind: DateKind) => <span className="text-ink-3">{t(isToCome(head, kind) ? "overview.notYet" : "overview.notKnown")}</span>;
  return (
    <>
      <DescriptionList items={dates.map(({ kind, value }) => ({ label: t(`dateKinds.${kind}`), value: value ? <span className="tabular-nums">{formatDate(value, locale)}</span> : absent(kind) }))} />
      {publishedDates.length > 0 && <PublishedDates dates={publishedDates} />}
      {dateNote && <p className="mt-2 max-w-reading text-table text-ink-2">{dateNote}</p>}
    </>
  );
}

/** A date that is missing because nothing has happened yet; of Actions from before Suivi that is sure only of the closure. */
function isToCome({ stage, publishedStatus }: ActionOverview["head"], kind: DateKind): boolean {
  if (hasEnded(stage) || publishedStatus === "unknown") return false;
  return kind === "closure" || publishedStatus === null;
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
