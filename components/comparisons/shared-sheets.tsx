import { useTranslations } from "next-intl";
import { TaskLine } from "@/components/requests/task-line";
import { Localised } from "@/components/ui/localised";
import type { SharedSheet } from "@/domain/comparisons/comparison";

/** Comparisons that the facility has shared, each with how far it has come; the link opens it. */
export function SharedSheets({ reference, sheets }: { reference: string; sheets: readonly SharedSheet[] }) {
  const t = useTranslations("comparisons");
  return (
    <ul className="border-t-2 border-ink">
      {sheets.map(({ number, titleEn, titleFr, state, rows, compared, gaps }) => <TaskLine key={number} href={`/partner/actions/${reference}/comparison/${number}`} title={<Localised en={titleEn} fr={titleFr} />} note={`${t(`publicStates.${state}`)} · ${t("partner.note", { rows, compared, gaps })}`} />)}
    </ul>
  );
}
