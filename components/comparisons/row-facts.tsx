import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { ComparisonLine, Institution } from "@/domain/comparisons/comparison";
import { pick } from "@/domain/shared/localised";
import { ConformityChip } from "./conformity-chip";

/** A row to be read: what national law says, how far it goes, what is missing and proposed. */
export function RowFacts({ line, institutions }: { line: ComparisonLine; institutions: readonly Institution[] }) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  const institution = institutions.find(({ id }) => id === line.institutionId);
  const long = (text: string) => text && <span dir="auto" className="whitespace-pre-wrap">{text}</span>;
  const items = [
    { label: t("columns.provision"), value: long(line.provision) || <span className="text-ink-2">{t("noProvision")}</span> }, { label: t("columns.conformity"), value: <ConformityChip conformity={line.conformity} /> },
    { label: t("columns.gap"), value: long(line.gap) }, { label: t("columns.proposal"), value: long(line.proposal) }, { label: t("columns.effect"), value: long(line.effect) },
    { label: t("columns.institutionId"), value: institution && pick(locale, institution.nameEn, institution.nameFr).text }, { label: t("columns.author"), value: line.author },
  ];
  return <DescriptionList items={items.filter(({ value }) => value)} />;
}
