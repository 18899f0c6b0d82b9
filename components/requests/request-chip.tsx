import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { Decision, RequestState } from "@/domain/requests/lifecycle";

const STATE_TONES: Record<RequestState, Tone> = { draft: "draft", submitted: "waiting", returned: "waiting", in_consultation: "progress", decided: "done", withdrawn: "suspended", merged: "suspended" };
const OUTCOME_TONES: Record<Decision, Tone> = { approved: "done", approved_with_conditions: "done", redirected: "suspended", refused: "suspended" };

/** Where a request stands, in a word; the decision itself once there is one. */
export function RequestChip({ state, outcome }: { state: RequestState; outcome: Decision | null }) {
  const t = useTranslations("requests");
  return outcome ? <Chip tone={OUTCOME_TONES[outcome]}>{t(`decisions.${outcome}`)}</Chip> : <Chip tone={STATE_TONES[state]}>{t(`states.${state}`)}</Chip>;
}
