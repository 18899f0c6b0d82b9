import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { Localised } from "@/components/ui/localised";
import { Section } from "@/components/ui/section";
import type { Chain, ResultLine } from "@/domain/indicators/indicator";
import { IndicatorTable } from "./indicator-table";
import { Amount } from "./words";

type Props = { reference: string; chain: Chain; mayWrite: boolean };

/** An Action's results chain, each result with its indicators; then what Suivi counts beside it. */
export function ChainView({ reference, chain: { results, others }, mayWrite }: Props) {
  const t = useTranslations("indicators");
  const path = `/actions/${reference}/indicators`;
  return (
    <>
      <Section title={t("title")} aside={mayWrite && <LinkButton href={`${path}/results/new`}>{t("addResult")}</LinkButton>}>
        <p className="mb-5 max-w-reading text-ink-2">{t("lead")}</p>
        {results.length === 0 && <Empty>{t("empty")}</Empty>}
        {results.map((result) => <Result key={result.number} path={path} result={result} mayWrite={mayWrite} />)}
      </Section>
      {others.length > 0 && (
        <Section title={t("others")} id="others">
          <p className="mb-3 max-w-reading text-ink-2">{t("othersLead")}</p>
          <DataTable
            caption={t("others")} empty={null} columns={[{ key: "indicator", label: t("columns.indicator") }, { key: "figure", label: t("columns.figure"), align: "end" }]}
            rows={others.map(({ key, figure }) => ({ key, cells: { indicator: <a href={`${path}/counted/${key}`}>{t(`counted.${key}`)}</a>, figure: <Amount value={figure} countedBy={key} /> } }))}
          />
        </Section>
      )}
    </>
  );
}

function Result({ path, result, mayWrite }: { path: string; result: ResultLine; mayWrite: boolean }) {
  const t = useTranslations("indicators");
  return (
    <section className="mt-6">
      <ResultText result={result} />
      {mayWrite && <p className="mb-2 flex gap-5 text-table"><a href={`${path}/new?result=${result.number}`} className="py-1">{t("addIndicator")}</a><a href={`${path}/results/${result.number}`} className="py-1">{t("change")}</a></p>}
      <IndicatorTable indicators={result.indicators} href={(number) => `${path}/${number}`} />
    </section>
  );
}

/** One result in words, under the name of its level. */
export function ResultText({ result }: { result: Pick<ResultLine, "number" | "level" | "textEn" | "textFr" | "assumptionEn" | "assumptionFr"> }) {
  const t = useTranslations("indicators");
  return (
    <>
      <p className="text-meta font-semibold text-ink-2">{t("levelOf", { level: t(`levels.${result.level}`), number: result.number })}</p>
      <h3 className="mb-1 max-w-reading font-serif text-h3"><Localised en={result.textEn} fr={result.textFr} /></h3>
      {result.assumptionEn && <p className="mb-2 max-w-reading text-ink-2">{t.rich("assumption", { text: () => <Localised key="text" en={result.assumptionEn!} fr={result.assumptionFr} /> })}</p>}
    </>
  );
}
