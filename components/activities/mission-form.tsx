import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { FormGate } from "@/components/forms/form-gate";
import { Notice } from "@/components/ui/notice";
import type { ActionHead } from "@/domain/actions/action-head";
import { hasEnded } from "@/domain/actions/lifecycle";
import type { Mission } from "@/domain/activities/mission";
import { ActivityTitle } from "./activity-title";
import { FormPage } from "./form-page";
import { isRunning, PlanClosed } from "./plan-closed";

type Props = {
  head: ActionHead;
  mission: Mission;
  title: string;
  lead?: string;
  may: boolean;
  /** Said instead of the form when the record has moved on. */
  closed?: string | false;
  /** When the form works: while the Action runs, also on hold, or also after its end. */
  during?: "running" | "open" | "always";
  /** What stands below the form, for everybody. */
  after?: ReactNode;
  children: ReactNode;
};

/** A form about one activity; says why where it cannot be used. */
export function MissionForm({ head, mission, title, lead, may, closed, during = "running", after, children }: Props) {
  const t = useTranslations("activities");
  const back = { href: `/actions/${head.reference}/missions/${mission.number}`, label: t("back", { number: mission.number }) };
  const isOpen = may && (during === "always" || (during === "open" ? !hasEnded(head.stage) : isRunning(head)));
  return (
    <FormPage head={head} tab="plan" title={title} back={back} lead={<><span className="block text-ink"><ActivityTitle {...mission} /></span>{lead}</>}>
      {closed && <Notice tone="waiting" title={closed} />}
      {!closed && !isOpen && <PlanClosed head={head} may={may} />}
      {may && <FormGate closed={Boolean(closed) || !isOpen}>{children}</FormGate>}
      {after}
    </FormPage>
  );
}
