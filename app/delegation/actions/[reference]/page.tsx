import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { StageChip } from "@/components/actions/stage-chip";
import { ActionFacts } from "@/components/delegation/action-facts";
import { CheckIns, FrameChanges, Handovers, Presentations } from "@/components/delegation/later";
import { NotHere } from "@/components/delegation/not-here";
import { OutputLines, RecommendationLines, Visits } from "@/components/delegation/tables";
import { Local } from "@/components/delegation/words";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findDelegationAction } from "@/domain/portfolio/queries/find-delegation-pages";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} – Suivi` };
}

export default async function DelegationActionPage({ params }: Props) {
  const [{ reference }, actor, t] = await Promise.all([params, requireActorIn("delegation"), getTranslations("delegation"), getLocale()]);
  const action = await findDelegationAction(actor, reference);
  if (!action) return <NotHere />;
  return (
    <>
      <PageHead title={<Local en={action.titleEn} fr={action.titleFr} />} kicker={<><a href="/delegation">{t("back")}</a> · {reference}</>} />
      <p><StageChip stage={action.stage} isOnHold={action.isOnHold} publishedStatus={action.publishedStatus} /> <span dir="auto">{action.holdReason ?? action.endReason}</span></p>
      {action.summaryEn && <p className="mt-3 max-w-reading"><Local en={action.summaryEn} fr={action.summaryFr} /></p>}
      <FrameChanges changes={action.frameChanges} />
      <ActionFacts action={action} />
      {action.presentation && <Section title={t("presentation")}><Presentations presentations={[action.presentation]} /></Section>}
      <Section title={t("recommendations")}><RecommendationLines recommendations={action.recommendations} /></Section>
      <Section title={t("outputs")}><OutputLines outputs={action.outputs} /></Section>
      <Section title={t("followUp")}><CheckIns checkIns={action.checkIns} /></Section>
      <Section title={t("handovers")}><Handovers handovers={action.handovers} /></Section>
      <Section title={t("plan")}><Visits visits={action.visits} caption={t("plan")} empty={t("noPlan")} /></Section>
    </>
  );
}
