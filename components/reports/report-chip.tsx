import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { ReportState } from "@/domain/reports/lifecycle";

const TONES: Record<ReportState, Tone> = { drafting: "draft", in_review: "waiting", returned: "overdue", cleared: "progress", presented: "done", frozen: "done" };

/** Where the final report stands, in a word. */
export function ReportChip({ state }: { state: ReportState }) {
  const t = useTranslations("reports.states");
  return <Chip tone={TONES[state]}>{t(state)}</Chip>;
}
