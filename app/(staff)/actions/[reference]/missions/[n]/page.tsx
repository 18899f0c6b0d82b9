import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { ActivityChip } from "@/components/activities/activity-chip";
import { ActivityTitle } from "@/components/activities/activity-title";
import { MissionFacts } from "@/components/activities/mission-facts";
import { MissionMoves } from "@/components/activities/mission-moves";
import { isRunning, PlanClosed } from "@/components/activities/plan-closed";
import { Preparation } from "@/components/activities/preparation";
import { ReadinessList } from "@/components/activities/readiness-list";
import { hasEnded } from "@/domain/actions/lifecycle";
import { ReportSection } from "@/components/activities/report-section";
import { MissionRecords } from "@/components/activities/mission-records";
import { SurveySection } from "@/components/surveys/survey-section";
import { Team } from "@/components/activities/team";
import { ProvenanceLink } from "@/components/provenance/provenance-link";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { takesExperts } from "@/domain/activities/mission";
import { findPreparation } from "@/domain/activities/queries/find-preparation";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { findAdvice } from "@/domain/recommendations/queries/find-advice";
import { dayOf } from "@/domain/shared/dates";
import { findSurveys } from "@/domain/surveys/queries/find-surveys";
import { isWorthAsking } from "@/domain/surveys/survey";
import { findDecisions, findTasks } from "@/domain/tasks/queries/find-tasks";
import { linkAddress } from "@/server/links";
import { loadMission, type MissionProps } from "./load-mission";
import { submitAcceptance, submitApproval, submitDeployment, submitDiscard, submitNomination, submitReport, submitSurvey } from "./submit";

type Props = MissionProps & { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("activities"))("mission", { number: Number(n) || 0 })}` };
}

export default async function MissionPage({ params, searchParams }: Props) {
  const [{ actor, head, mission, at }, search, t, team, events] = await Promise.all([loadMission(params), searchParams, getTranslations("activities"), getTranslations("deployments"), getTranslations("events")]);
  const [{ lines, agenda }, surveys, decisions, toDo, advice] = await Promise.all([findPreparation(actor, mission), findSurveys(actor, mission.id), findDecisions(actor, at.reference, { activity: at.number }), findTasks(actor, at.reference, { activity: at.number }), findAdvice(actor, mission.id)]);
  const done = doneEvent(search.done);
  const mayPlan = may(actor, "activity.plan", head.facts);
  const isOver = mission.state === "held" || mission.state === "reported";
  const maySend = may(actor, "deployment.manage", head.facts);
  return (
    <ActionFrame head={head} tab="plan" done={done && events(done)}>
      <BackLink href={`/actions/${at.reference}/plan`}>{t("backToPlan")}</BackLink>
      <div>
        <Section title={<>{at.number}. <ActivityTitle {...mission} /></>} aside={<ActivityChip {...mission} />}>
          <MissionFacts reference={at.reference} mission={mission} />
          {mayPlan && <MissionMoves reference={at.reference} mission={mission} action={hasEnded(head.stage) ? "ended" : head.isOnHold ? "onHold" : "running"} />}
          <PlanClosed head={head} may={mayPlan} />
          <ProvenanceLink action={`/actions/${at.reference}`} node={`activity-${at.number}`} />
        </Section>
      </div>
      <Preparation reference={at.reference} mission={mission} agenda={agenda} mayChange={mayPlan && isRunning(head) && takesExperts(mission.state)} />
      <Section title={team("title")} id="experts" aside={maySend && isRunning(head) && takesExperts(mission.state) && <LinkButton quiet href={`/actions/${at.reference}/missions/${at.number}/experts`}>{team("propose")}</LinkButton>}>
        <Team reference={at.reference} mission={mission} moves={maySend ? { nominate: submitNomination, accept: submitAcceptance, deploy: submitDeployment } : null} />
      </Section>
      {lines && takesExperts(mission.state) && <ReadinessList reference={at.reference} mission={mission} lines={lines} mayRecord={mayPlan && isRunning(head)} />}
      <ReportSection reference={at.reference} mission={mission} mayWrite={may(actor, "mission_report.write", head.facts)} mayApprove={may(actor, "mission_report.approve", head.facts)} submitReport={submitReport} approveReport={submitApproval} discardReport={submitDiscard} />
      <MissionRecords reference={at.reference} number={at.number} decisions={decisions} tasks={toDo} advice={advice} today={dayOf(new Date())} maySet={may(actor, "task.set", head.facts)} />
      {isOver && <SurveySection reference={at.reference} number={at.number} surveys={surveys.map((survey) => ({ ...survey, address: survey.linkId && linkAddress(survey.linkId) }))} mayOpen={may(actor, "survey.open", head.facts) && isWorthAsking(mission, dayOf(new Date()))} submit={submitSurvey} />}
    </ActionFrame>
  );
}
