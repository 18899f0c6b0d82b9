import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { hasEnded } from "@/domain/actions/lifecycle";
import type { ActionHead } from "@/domain/actions/action-head";

/** Why nothing can be planned here: who may, or what the Action waits for. Draws nothing where one can. */
export function PlanClosed({ head, may }: { head: ActionHead; may: boolean }) {
  const t = useTranslations("activities");
  if (hasEnded(head.stage)) return <Notice tone="suspended" title={t("ended")} />;
  if (!may) return <p className="mt-4 text-ink-2">{t("onlyTeam")}</p>;
  return head.isOnHold ? <Notice tone="suspended" title={t("onHold")} /> : null;
}

/** Can new work start on this Action? */
export function isRunning(head: ActionHead): boolean {
  return !head.isOnHold && !hasEnded(head.stage);
}
