import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Localised } from "@/components/ui/localised";
import { countryName } from "@/domain/countries/list";
import type { Split } from "@/domain/indicators/counted";
import type { IndicatorLine } from "@/domain/indicators/indicator";
import { BREAKDOWNS, type Breakdown, type Counted } from "@/domain/indicators/lists";
import type { Parts } from "@/domain/indicators/parts";

/** A number as people write it, with what it counts. */
export function Amount({ value, unitEn, unitFr, countedBy }: { value: number; unitEn?: string | null; unitFr?: string | null; countedBy?: Counted | null }) {
  const t = useTranslations("indicators.countedUnits");
  const format = useFormatter();
  const what = unitEn ? <Localised en={unitEn} fr={unitFr ?? null} /> : countedBy && t(countedBy);
  return <span className="whitespace-nowrap"><span className="tabular-nums">{format.number(value, { maximumFractionDigits: 2 })}</span>{what && <>{"\u00a0"}{what}</>}</span>;
}

/** The figure of an indicator and how much of the way to its target that is. */
export function useProgress() {
  const t = useTranslations("indicators");
  return ({ progress }: Pick<IndicatorLine, "progress">) => (progress === null ? null : t("progress", { percent: progress }));
}

/** The word for a code of a breakdown. */
export function usePartLabel() {
  const participants = useTranslations("participants");
  const organisations = useTranslations("organisations");
  const experts = useTranslations("experts");
  const activities = useTranslations("activities");
  const outputs = useTranslations("outputs");
  const t = useTranslations("indicators");
  const locale = useLocale();
  return (by: Split["by"] | Breakdown, code: string | null): string => {
    if (code === null) return t("notSaid");
    if (by === "sex") return participants(`sexes.${code as "female"}`);
    if (by === "institution_kind") return organisations(`kinds.${code as "ministry"}`);
    if (by === "level") return organisations(`levels.${code as "minister"}`);
    if (by === "category") return experts(`categories.${code as "ngo"}`);
    if (by === "country") return countryName(code, locale);
    return activities.has(`types.${code as "workshop"}`) ? activities(`types.${code as "workshop"}`) : outputs(`types.${code as "policy"}`);
  };
}

/** The parts of a value in one line: "Women: 12 · Men: 8". */
export function usePartsLine() {
  const label = usePartLabel();
  const format = useFormatter();
  return (parts: Parts, breakdown: Breakdown | null) => {
    if (!breakdown) return "";
    return BREAKDOWNS[breakdown].filter((code) => parts[code] !== undefined).map((code) => `${label(breakdown, code)}: ${format.number(parts[code]!)}`).join(" · ");
  };
}
