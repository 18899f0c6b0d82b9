import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StageChip } from "@/components/actions/stage-chip";
import { ContextFigures } from "@/components/actions/action-sources";
import { ApprovedSheets } from "@/components/comparisons/approved-sheets";
import { ActionFacts } from "@/components/delegation/action-facts";
import { Experts } from "@/components/delegation/experts";
import { CheckIns, Signals } from "@/components/delegation/follow-up";
import { HandoverDetails } from "@/components/delegation/handovers";
import { FrameChanges, Presentations } from "@/components/delegation/later";
import { Life } from "@/components/delegation/life";
import { NotHere } from "@/components/delegation/not-here";
import { OutputLines, RecommendationLines, Visits } from "@/components/delegation/tables";
import { Local } from "@/components/delegation/words";
import { AgreedTexts } from "@/components/drafting/text-lists";
import { HistoryList } from "@/components/history/history-list";
import { ChainStory } from "@/components/indicators/chain-story";
import { GroupStoryView } from "@/components/meetings/group-story";
import { LessonList } from "@/components/lessons/lesson-list";
import { ProvenanceLink } from "@/components/provenance/provenance-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findFigures } from "@/domain/figures/queries/find-figures";
import { findChain } from "@/domain/indicators/queries/find-chain";
import { findApprovedSheets } from "@/domain/comparisons/queries/find-approved-sheets";
import { findTexts } from "@/domain/drafting/queries/find-texts";
import { findActionLessons } from "@/domain/lessons/queries/find-lessons";
import { findGroupStory } from "@/domain/meetings/queries/find-group-story";
import { findDelegationAction } from "@/domain/portfolio/queries/find-delegation-pages";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} – Suivi` };
}

export default async function DelegationActionPage({ params }: Props) {
  const [{ reference }, actor, t, texts] = await Promise.all([params, requireActorIn("delegation"), getTranslations("delegation"), getTranslations()]);
  const [action, story, chain, figures, compared, agreed, lessons] = await Promise.all([findDelegationAction(actor, reference), findGroupStory(actor, reference), findChain(actor, reference), findFigures(actor, reference), findApprovedSheets(actor, reference), findTexts(actor, reference), findActionLessons(actor, reference)]);
  if (!action || !chain) return <NotHere />;
  return (
    <div className="grid gap-x-10 gap-y-5 wide:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="wide:pt-1"><Life spine={action.spine} stage={action.stage} /></div>
      <div className="min-w-0">
        <PageHead title={<Local en={action.titleEn} fr={action.titleFr} />} kicker={<><a href="/delegation">{t("back")}</a> · {reference}</>} lead={<StageChip stage={action.stage} isOnHold={action.isOnHold} publishedStatus={action.publishedStatus} />} />
        {(action.holdReason ?? action.endReason) && <p dir="auto" className="max-w-reading">{action.holdReason ?? action.endReason}</p>}
        {action.summaryEn && <p className="max-w-reading"><Local en={action.summaryEn} fr={action.summaryFr} /></p>}
        <FrameChanges changes={action.frameChanges} />
        <ActionFacts action={action} />
        {figures.length > 0 && <Section title={texts("actions.overview.figures")}><ContextFigures figures={figures} /></Section>}
        {action.presentation && <Section title={t("presentation")} aside={["follow_up", "closed"].includes(action.stage) && <a href={`/delegation/actions/${reference}/report`} className="inline-block py-2.5">{t("readReport")}</a>}><Presentations presentations={[action.presentation]} isOneAction /></Section>}
        <Section title={t("recommendations")}><RecommendationLines recommendations={action.recommendations} /><ProvenanceLink action={`/delegation/actions/${reference}`} /></Section>
        <Section title={t("outputs")}><OutputLines outputs={action.outputs} isOneAction /></Section>
        {compared.length > 0 && <Section title={texts("comparisons.delegation.title")}><ApprovedSheets sheets={compared} /></Section>}
        <Section title={texts("indicators.storyTitle")} id="results"><ChainStory chain={chain} /></Section>
        <Section title={t("followUp")}><CheckIns checkIns={action.checkIns} today={dayOf(new Date())} /></Section>
        {action.signals.length > 0 && <Section title={t("signals")}><Signals signals={action.signals} /></Section>}
        <Section title={t("handovers")}><HandoverDetails handovers={action.handovers} /></Section>
        {lessons.length > 0 && <Section title={texts("lessons.title")} id="lessons"><LessonList lessons={lessons} empty={null} /></Section>}
        {story.name && <Section title={texts("meetings.delegation.title")} id="group"><GroupStoryView story={story} /></Section>}
        {agreed.length > 0 && <Section title={texts("drafting.delegation.title")}><AgreedTexts reference={reference} texts={agreed} /></Section>}
        {chain.rows.deployments.length > 0 && <Section title={t("experts.title")}><Experts deployments={chain.rows.deployments} /></Section>}
        <Section title={t("plan")}><Visits visits={action.visits} caption={t("plan")} empty={t("noPlan")} isOneAction /></Section>
        <Section title={t("recent")}><HistoryList entries={action.recent} brief /></Section>
      </div>
    </div>
  );
}
