import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import { Section } from "@/components/ui/section";
import { figuresOf, isGap, type ComparisonLine, type ComparisonSheet } from "@/domain/comparisons/comparison";
import { formatDate } from "@/domain/shared/dates";
import { ConformityChip } from "./conformity-chip";
import { Pager } from "./pager";
import { RatificationLine } from "./ratification-line";

/** Articles of a page: with their texts as long as such texts are, the page stays light. */
const SIZE = 20;

type Props = { reference: string; sheet: ComparisonSheet; lines: readonly ComparisonLine[]; onlyGaps: boolean; page: number; mayApprove: boolean; submitApproval: Submit };

/** A shared sheet as its authority meets it: how far it has come, each article, and the approval of the whole. */
export function PartnerSheet({ reference, sheet, lines, onlyGaps, page, mayApprove, submitApproval }: Props) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  const at = `/partner/actions/${reference}/comparison/${sheet.number}`;
  const { rows, compared, conforming, gaps, agreedGaps } = figuresOf(lines);
  const shown = onlyGaps ? lines.filter(({ conformity }) => isGap(conformity)) : lines;
  const first = (Math.min(page, Math.max(1, Math.ceil(shown.length / SIZE))) - 1) * SIZE;
  const columns = [{ key: "article", label: t("columns.article") }, { key: "provision", label: t("columns.provision") }, { key: "conformity", label: t("columns.conformity") }, { key: "gap", label: t("columns.gap") }, { key: "proposal", label: t("columns.proposal") }, { key: "agreed", label: t("columns.agreed") }];
  const long = (text: string) => text && <span dir="auto" className="whitespace-pre-wrap break-words">{text}</span>;
  return (
    <>
      <p>{t("sheet.progress", { rows, compared, conforming, gaps, agreed: agreedGaps })}</p>
      <p className="mt-2"><RatificationLine ratification={sheet.ratification} /></p>
      {sheet.approvedOn && <p className="mt-2 font-semibold">{t("partner.approvedOn", { date: formatDate(sheet.approvedOn, locale), name: sheet.onBehalfOf ? t("sheet.onBehalf", { name: sheet.approvedByName!, whom: sheet.onBehalfOf }) : sheet.approvedByName! })}</p>}
      <Section title={t("partner.title")} aside={<a href={onlyGaps ? at : `${at}?gaps=1`} className="inline-block py-2.5">{onlyGaps ? t("partner.everything") : t("partner.onlyGaps")}</a>}>
        <DataTable stack caption={t("grid.caption")} empty={t("filter.none")} columns={columns} rows={shown.slice(first, first + SIZE).map((line) => ({
          key: line.id,
          cells: {
            article: <><a href={`${at}/${line.id}`} className="block py-2.5">{line.article}. <Localised en={line.headingEn} fr={line.headingFr} /></a>{line.comments > 0 && <span className="block text-meta text-ink-2">{t("grid.remarks", { count: line.comments })}</span>}</>,
            provision: long(line.provision), conformity: <ConformityChip conformity={line.conformity} />, gap: long(line.gap), proposal: long(line.proposal), agreed: line.agreedOn && formatDate(line.agreedOn, locale),
          },
        }))} />
        <Pager first={first} shown={shown.length} size={SIZE} href={(to) => `${at}?${onlyGaps ? "gaps=1&" : ""}page=${to}`} words={{ page: (values) => t("partner.page", values), next: t("partner.next"), previous: t("partner.previous") }} />
      </Section>
      {sheet.state === "shared" && <Section title={t("partner.approve")}><p className="mb-4">{mayApprove ? t("partner.approveLead") : t("partner.signatory")}</p>{mayApprove && <Command submit={submitApproval} hidden={{ reference, number: sheet.number, version: sheet.version }} submitLabel={t("partner.approve")} />}</Section>}
    </>
  );
}
