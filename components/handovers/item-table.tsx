import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import type { Tone } from "@/components/ui/tone";
import type { HandoverItem, ItemAnswer } from "@/domain/handovers/handover";
import { formatDate } from "@/domain/shared/dates";
import { ItemStatus } from "./item-status";
import { ItemLabel } from "./item-label";

const TONES: Record<ItemAnswer, Tone> = { accepted: "done", declined: "suspended", later: "waiting" };

type Props = { reference: string; items: readonly HandoverItem[]; answerPath?: (item: HandoverItem) => string; /** What is recorded there of a taken item, where that is not the answer. */ moveLabel?: string };

/** What is handed over, and what the programme says to each. */
export function ItemTable({ reference, items, answerPath, moveLabel }: Props) {
  const t = useTranslations("handovers");
  const locale = useLocale();
  const receivers = useTranslations("receivers");
  const isTaken = items.some(({ answer }) => answer === "accepted");
  const columns = [
    { key: "item", label: t("itemColumns.item") }, { key: "answer", label: t("itemColumns.answer"), nowrap: true }, { key: "reason", label: t("itemColumns.reason") }, { key: "on", label: t("itemColumns.on"), nowrap: true }, ...(isTaken ? [{ key: "status", label: receivers("labels.status") }] : []),
    ...(answerPath ? [{ key: "move", label: moveLabel ?? t("answerItem"), nowrap: true }] : []),
  ];
  const cells = (item: HandoverItem) => ({
    item: <ItemLabel reference={reference} item={item} />,
    answer: item.answer ? <Chip tone={TONES[item.answer]}>{t(`answers.${item.answer}`)}</Chip> : <span className="text-ink-2">{t("noAnswer")}</span>,
    reason: item.answerReason && <span dir="auto" className="break-words">{item.answerReason}</span>,
    on: item.answeredOn && <>{formatDate(item.answeredOn, locale)}{item.answeredByName && <span dir="auto" className="block text-ink-2">{item.answeredByName}</span>}</>,
    ...(isTaken ? { status: item.answer === "accepted" && <ItemStatus item={item} /> } : {}),
    ...(answerPath ? { move: (!moveLabel || item.answer === "accepted") && <a href={answerPath(item)}>{moveLabel ?? t("answerItem")}</a> } : {}),
  });
  return <DataTable caption={t("items")} columns={columns} rows={items.map((item) => ({ key: item.id, cells: cells(item) }))} empty={t("noItems")} />;
}
