import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { Conformity } from "@/domain/comparisons/lifecycle";

export const CONFORMITY_TONES: Record<Conformity, Tone> = { full: "done", more_favourable: "done", partial: "waiting", none: "overdue", not_applicable: "draft" };

/** How far national law answers to an article, in a word. */
export function ConformityChip({ conformity }: { conformity: Conformity | null }) {
  const t = useTranslations("comparisons");
  return conformity ? <Chip tone={CONFORMITY_TONES[conformity]}>{t(`conformities.${conformity}`)}</Chip> : <span className="text-ink-2">{t("notCompared")}</span>;
}
