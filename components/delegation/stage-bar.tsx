import { useTranslations } from "next-intl";
import { stageLook } from "@/components/actions/stage-look";
import { StateBar } from "@/components/charts/state-bar";
import { ACTION_STAGES } from "@/domain/actions/lifecycle";
import type { DelegationCountry } from "@/domain/portfolio/delegation";

/** Actions of a country by where they stand; nothing where a table says it as well. */
export function StageBar({ stages, total }: Pick<DelegationCountry, "stages" | "total">) {
  const t = useTranslations("delegation");
  const words = useTranslations("actions");
  if (total < 2) return null;
  const items = [...ACTION_STAGES, "on_hold" as const].map((key) => {
    const { tone, text } = stageLook({ stage: key === "on_hold" ? "implementation" : key, isOnHold: key === "on_hold", publishedStatus: null });
    return { key, label: words(text), count: stages[key] ?? 0, tone };
  });
  return <div className="mb-4"><StateBar title={t("stagesTitle", { count: total })} items={items} /></div>;
}
