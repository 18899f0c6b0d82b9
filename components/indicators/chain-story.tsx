import { useTranslations } from "next-intl";
import { Colon } from "@/components/ui/colon";
import type { Chain, ResultLine } from "@/domain/indicators/indicator";
import { COUNTED, type Counted } from "@/domain/indicators/lists";
import { ResultText } from "./chain-view";
import { CountedRowsView } from "./counted-rows";
import { IndicatorTable } from "./indicator-table";
import { Amount } from "./words";

/** The results of an Action and its figures for whoever reads and changes nothing; each figure that is counted opens its rows. */
export function ChainStory({ chain }: { chain: Chain }) {
  const t = useTranslations("indicators");
  const figures = figuresOf(chain);
  return (
    <>
      {chain.results.length === 0 && <p className="text-ink-2">{t("storyNone")}</p>}
      {chain.results.map((result) => <Result key={result.number} result={result} />)}
      {figures.length > 0 && <h3 className="mt-6 font-sans text-body">{t("standard")}</h3>}
      {figures.map(([key, figure]) => (
        <details key={key} className="border-b border-line py-1">
          <summary className="min-h-[max(1.5rem,var(--control-height,0px))] py-1">{t(`counted.${key}`)}<Colon /> <strong><Amount value={figure} countedBy={key} /></strong></summary>
          <div className="mt-3 mb-5"><CountedRowsView countedBy={key} rows={chain.rows} /></div>
        </details>
      ))}
    </>
  );
}

function Result({ result }: { result: ResultLine }) {
  return (
    <div className="mt-5 first:mt-0">
      <ResultText result={result} />
      {result.indicators.length > 0 && <IndicatorTable indicators={result.indicators} stack />}
    </div>
  );
}

/** Every standard figure that is more than nothing, whether a result uses it or not. */
function figuresOf({ results, others }: Chain): [Counted, number][] {
  const used = results.flatMap(({ indicators }) => indicators);
  const figureOf = (key: Counted) => others.find((one) => one.key === key)?.figure ?? used.find(({ countedBy }) => countedBy === key)?.figure ?? 0;
  return COUNTED.map((key): [Counted, number] => [key, figureOf(key)]).filter(([, figure]) => figure > 0);
}
