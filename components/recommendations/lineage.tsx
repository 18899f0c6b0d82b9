import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { Kin, Lineage as Ways } from "@/domain/recommendations/recommendation";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

type Props = { lineage: Ways; /** Where the recommendation of a number stands for this reader. */ hrefOf: (number: number) => string };

/** What a recommendation was made of, back to the first, and what was made of it. Draws nothing where it was never merged or split. */
export function Lineage({ lineage: { before, after }, hrefOf }: Props) {
  const t = useTranslations("ledger");
  if (before.length + after.length === 0) return null;
  return (
    <Section title={t("lineage")} id="lineage">
      {before.length > 0 && <Side title={t("madeOf")} kin={before} hrefOf={hrefOf} />}
      {after.length > 0 && <Side title={t("became")} kin={after} hrefOf={hrefOf} />}
    </Section>
  );
}

function Side({ title, kin, hrefOf }: { title: string; kin: readonly Kin[]; hrefOf: Props["hrefOf"] }) {
  return (
    <div className="mt-3 first:mt-0">
      <h3>{title}</h3>
      <ul className="mt-1 border-t border-line">{kin.map((one) => <Line key={one.number} kin={one} hrefOf={hrefOf} />)}</ul>
    </div>
  );
}

const STEPS_IN = ["ps-0", "ps-6", "ps-12", "ps-18", "ps-24", "ps-30", "ps-36"];

/** One step further away stands one step further in. */
function Line({ kin: { number, textEn, textFr, state, answeredOn, recast, recastOn, depth }, hrefOf }: { kin: Kin; hrefOf: Props["hrefOf"] }) {
  const t = useTranslations("ledger");
  const states = useTranslations("recommendations.publicStates");
  const locale = useLocale();
  const { text, lang } = pick(locale, textEn, textFr);
  const date = formatDate(recastOn, locale);
  return (
    <li className={`border-b border-line py-1.5 ${STEPS_IN[Math.min(depth, STEPS_IN.length) - 1]}`}>
      <a href={hrefOf(number)} className="inline-block min-h-6 max-w-reading break-words"><span dir="auto" lang={lang === locale ? undefined : lang}>{t("kin", { number, text })}</span></a>
      <span className="block text-meta text-ink-2">{[t(recast === "merge" ? "kinMerge" : "kinSplit", { date }), state !== "recast" && states(state), answeredOn && state === "recast" && t("kinAnswered", { date: formatDate(answeredOn, locale) })].filter(Boolean).join(" · ")}</span>
    </li>
  );
}
