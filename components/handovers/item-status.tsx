import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { TextArea } from "@/components/forms/text-area";
import { ITEM_STATUSES } from "@/domain/handovers/exchange";
import type { HandoverItem } from "@/domain/handovers/handover";
import { formatDate } from "@/domain/shared/dates";

/** How far the programme is with something it took, as it said last. */
export function ItemStatus({ item: { status, statusOn, statusByName, statusNote } }: { item: Pick<HandoverItem, "status" | "statusOn" | "statusByName" | "statusNote"> }) {
  const t = useTranslations("receivers");
  const locale = useLocale();
  if (!status || !statusOn) return <span className="text-ink-2">{t("noStatus")}</span>;
  return <>{t("statusLine", { status: t(`statuses.${status}`), date: formatDate(statusOn, locale), name: statusByName ?? "" })}{statusNote && <span dir="auto" className="block break-words text-ink-2">{statusNote}</span>}</>;
}

/** The same, to be recorded. */
export function ItemStatusFields({ item: { status, statusNote } }: { item: HandoverItem }) {
  const t = useTranslations("receivers");
  return (
    <>
      <Choices name="status" label={t("labels.status")} options={ITEM_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))} defaultValue={status ?? undefined} />
      <TextArea name="statusNote" label={t("labels.statusNote")} rows={3} limit={2000} defaultValue={statusNote ?? undefined} />
    </>
  );
}
