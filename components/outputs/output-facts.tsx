import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { OutputDetail } from "@/domain/outputs/output";
import { formatDate } from "@/domain/shared/dates";

/** What is known of one output, and why it is restricted. */
export function OutputFacts({ output }: { output: OutputDetail }) {
  const t = useTranslations("outputs");
  const locale = useLocale();
  const { type, validatedOn, validatedByName, presentedOn, sourceUrl, restrictedReason } = output;
  const items = [
    { label: t("facts.type"), value: t(`types.${type}`) },
    { label: t("facts.validated"), value: validatedOn && t("validatedBy", { name: validatedByName ?? "", date: formatDate(validatedOn, locale) }) },
    { label: t("facts.presented"), value: presentedOn && formatDate(presentedOn, locale) },
    { label: t("facts.source"), value: sourceUrl && <a href={sourceUrl} rel="noreferrer" className="wrap-anywhere"><bdi dir="ltr">{sourceUrl}</bdi></a> },
    { label: t("facts.restricted"), value: restrictedReason && <span dir="auto" className="whitespace-pre-wrap">{restrictedReason}</span> },
  ];
  return <DescriptionList items={items.filter(({ value }) => Boolean(value))} />;
}
