import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import { DescriptionList } from "@/components/ui/description-list";
import type { ValuePage } from "@/domain/indicators/indicator";
import { formatDate } from "@/domain/shared/dates";
import { Amount, usePartsLine } from "./words";

/** One value with its parts, where it is known from, and who stood by it. */
export function ValueFacts({ reference, page: { indicator, value } }: { reference: string; page: ValuePage }) {
  const t = useTranslations("indicatorValues");
  const locale = useLocale();
  const parts = usePartsLine();
  const long = (text: string | null) => text && <span dir="auto" className="whitespace-pre-wrap break-words">{text}</span>;
  const onDay = (name: string | null, date: string | null) => name && date && t("on", { name, date: formatDate(date, locale) });
  const items = [
    { label: t("labels.value"), value: <strong><Amount value={value.value} {...indicator} /></strong> },
    { label: t("labels.parts"), value: parts(value.parts, indicator.breakdown) },
    { label: t("labels.measuredOn"), value: formatDate(value.measuredOn, locale) },
    { label: t("labels.source"), value: value.sourceUrl ? <a href={value.sourceUrl} rel="noreferrer" dir="auto">{value.source}</a> : long(value.source) },
    { label: t("labels.file"), value: value.document && <FileLink {...value.document} name={value.document.fileName} /> },
    { label: t("labels.activity"), value: value.activity && <a href={`/actions/${reference}/missions/${value.activity}`}>{t("activity", { number: value.activity })}</a> },
    { label: t("labels.counts"), value: value.state === "approved" ? t("counts") : t("countsNot") },
    { label: t("labels.recordedBy"), value: value.recordedByName },
    { label: t("labels.submitted"), value: onDay(value.submittedByName, value.submittedOn) },
    { label: t("labels.returned"), value: value.state === "returned" && long(value.returnReason) },
    { label: t("labels.approved"), value: onDay(value.approvedByName, value.approvedOn) },
    { label: t("labels.voided"), value: value.state === "void" && long(value.voidReason) },
    { label: t("labels.note"), value: long(value.note) },
  ];
  return <DescriptionList items={items.filter((item) => Boolean(item.value))} />;
}
