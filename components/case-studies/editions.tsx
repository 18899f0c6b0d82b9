import { useLocale, useTranslations } from "next-intl";
import { Colon } from "@/components/ui/colon";
import { DataTable } from "@/components/ui/data-table";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { publicPath, publishedFile, type CaseStudyFile, type EditionLine } from "@/domain/case-studies/case-study";
import { languageName } from "@/domain/experts/expert";
import { dayOf, formatDate } from "@/domain/shared/dates";

/** What was published when, what stands at the public address, and the way to withdraw it. */
export function Editions({ reference, file: { editions }, mayWithdraw }: { reference: string; file: CaseStudyFile; mayWithdraw: boolean }) {
  const t = useTranslations("caseStudies");
  const locale = useLocale();
  const [latest] = editions;
  const standing = latest && latest.withdrawnOn === null ? latest : undefined;
  const now = (edition: EditionLine) => (edition.withdrawnOn ? t("wasWithdrawn", { date: formatDate(edition.withdrawnOn, locale) }) : edition === standing ? t("isStanding") : t("wasReplaced"));
  const columns = (["edition", "published", "languages", "standing", "hash"] as const).map((key) => ({ key, label: t(`columns.${key}`), nowrap: key !== "hash" }));
  const rows = editions.map((edition) => ({ key: String(edition.number), cells: {
    edition: t("edition", { number: String(edition.number) }), published: formatDate(dayOf(edition.publishedAt), locale), languages: edition.languages.map((one) => languageName(one, locale)).join(", "), standing: now(edition),
    hash: <bdi dir="ltr" className="wrap-anywhere tabular-nums">{edition.hash}</bdi>,
  } }));
  return (
    <Section title={t("editions")} id="editions">
      <DataTable caption={t("editions")} columns={columns} rows={rows} empty={t("noEditions")} />
      {standing && (
        <ul className="mt-3 grid gap-1">{standing.languages.map((language) => <li key={language}>{languageName(language, locale)}<Colon /> <a href={publicPath(language, reference)}>{t("open")}</a> · <a href={publishedFile("pdf", language, reference)}>{t("pdf")}</a></li>)}</ul>
      )}
      {standing && mayWithdraw && <p className="mt-4"><LinkButton quiet href={`/actions/${reference}/case-study/withdraw`}>{t("withdrawTitle")}</LinkButton></p>}
    </Section>
  );
}
