import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { stageLook, type StageFacts } from "./stage-look";

/** Where an Action stands, as a chip: its stage, or what overlays it. */
export function StageChip(facts: StageFacts) {
  const t = useTranslations("actions");
  const { tone, text } = stageLook(facts);
  return <Chip tone={tone}>{t(text)}</Chip>;
}
