import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { DescriptionList } from "@/components/ui/description-list";
import { Localised } from "@/components/ui/localised";
import { countryName } from "@/domain/countries/list";
import { figuresOf, type ComparisonLine, type ComparisonSheet } from "@/domain/comparisons/comparison";
import { formatDate } from "@/domain/shared/dates";
import { RatificationLine } from "./ratification-line";
import { SHEET_TONES } from "./sheet-table";

/** What one sheet compares, where it stands, and how far it has come. */
export function SheetFacts({ reference, sheet, lines }: { reference: string; sheet: ComparisonSheet; lines: readonly ComparisonLine[] }) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  const { rows, compared, conforming, gaps, agreedGaps } = figuresOf(lines);
  const date = (value: string | null) => value && formatDate(value, locale);
  const items = [
    { label: t("sheet.facts.instrument"), value: <a href={`/instruments/${sheet.code}`}><Localised en={sheet.titleEn} fr={sheet.titleFr} /></a> },
    { label: t("sheet.facts.country"), value: <a href={`/countries/${sheet.country}#instruments`}>{countryName(sheet.country, locale)}</a> },
    { label: t("sheet.facts.ratification"), value: <RatificationLine ratification={sheet.ratification} /> },
    { label: t("sheet.facts.output"), value: sheet.outputNumber && <a href={`/actions/${reference}/outputs/${sheet.outputNumber}`}>{sheet.outputNumber}</a> },
    { label: t("sheet.facts.state"), value: <Chip tone={SHEET_TONES[sheet.state]}>{t(`states.${sheet.state}`)}</Chip> },
    { label: t("sheet.facts.figures"), value: t("sheet.progress", { rows, compared, conforming, gaps, agreed: agreedGaps }) },
    { label: t("sheet.facts.sharedOn"), value: date(sheet.sharedOn) },
    { label: t("sheet.facts.approvedOn"), value: date(sheet.approvedOn) },
    { label: t("sheet.facts.approvedBy"), value: sheet.approvedByName && (sheet.onBehalfOf ? t("sheet.onBehalf", { name: sheet.approvedByName, whom: sheet.onBehalfOf }) : sheet.approvedByName) },
    { label: t("sheet.facts.reopened"), value: sheet.state !== "approved" && sheet.reopenReason && <span dir="auto">{sheet.reopenReason}</span> },
  ];
  return (
    <>
      <h2 className="mb-3"><Localised en={sheet.shortEn} fr={sheet.shortFr ?? sheet.shortEn} /></h2>
      <DescriptionList items={items.filter(({ value }) => value)} />
    </>
  );
}
