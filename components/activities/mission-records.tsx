import { useTranslations } from "next-intl";
import { DecisionList } from "@/components/tasks/decision-list";
import { TaskTable } from "@/components/tasks/task-table";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { ExpertAdvice } from "@/domain/recommendations/recommendation";
import type { PartialDate } from "@/domain/shared/dates";
import type { AgreedDecision, TaskRow } from "@/domain/tasks/task";
import { ExpertAdviceList } from "./expert-advice";

type Props = { reference: string; number: number; decisions: readonly AgreedDecision[]; tasks: readonly TaskRow[]; advice: readonly ExpertAdvice[]; today: PartialDate; maySet: boolean };

/** What a mission agreed and gave people to do; recommendations are proposed from here as well. */
export function MissionRecords({ reference, number, decisions, tasks, advice, today, maySet }: Props) {
  const t = useTranslations("tasks");
  const recommendations = useTranslations("recommendations");
  const reports = useTranslations("missionReports");
  return (
    <>
      <Section title={t("decisions")} id="decisions" aside={maySet && <LinkButton quiet href={`/actions/${reference}/missions/${number}/decide`}>{t("decide")}</LinkButton>}><DecisionList decisions={decisions} /></Section>
      {advice.length > 0 && <Section title={reports("adviceOfExperts")} id="advice"><ExpertAdviceList reference={reference} number={number} advice={advice} mayPropose={maySet} /></Section>}
      <Section title={t("title")} id="tasks" aside={maySet && <LinkButton quiet href={`/actions/${reference}/tasks/new?activity=${number}`}>{t("set")}</LinkButton>}>
        <TaskTable rows={tasks} today={today} empty={t("emptyHere")} href={(task) => `/actions/${reference}/tasks/${task}`} />
        {maySet && <p className="mt-3"><a href={`/actions/${reference}/recommendations/new?activity=${number}`}>{recommendations("add")}</a></p>}
      </Section>
    </>
  );
}
