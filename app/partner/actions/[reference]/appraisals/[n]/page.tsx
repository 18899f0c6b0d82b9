import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { ActivityDates } from "@/components/activities/activity-dates";
import { ActivityTitle } from "@/components/activities/activity-title";
import { AppraisalFacts } from "@/components/experts/appraisal-facts";
import { AppraisalFields } from "@/components/experts/appraisal-fields";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { NotHere } from "@/components/ui/not-here";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findAppraisable } from "@/domain/activities/queries/find-appraisable";
import { requireActorIn } from "@/server/actor";
import { submitAppraisal } from "./submit";

type Props = { params: Promise<{ reference: string; n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} – ${(await getTranslations("deployments"))("appraise")} – Suivi` };
}

export default async function PartnerAppraisalsPage({ params }: Props) {
  const [{ reference, n }, actor, t] = await Promise.all([params, requireActorIn("partner"), getTranslations("deployments")]);
  const [head, experts] = await Promise.all([findActionHead(actor, reference), findAppraisable(actor, reference, n)]);
  const [first] = experts;
  if (!head || !first) return <NotHere title={t("partnerNotHere")} text={t("partnerNotHereText")} home="/partner" homeLabel={t("partnerHome")} />;
  return (
    <>
      <PageHead title={t("partnerPage")} kicker={<PartnerKicker head={head} />} lead={<><ActivityTitle {...first} />, <ActivityDates {...first} />.{experts.some(({ appraisal }) => !appraisal) && <> {t("partnerLead")}</>}</>} />
      {experts.map((one) => (
        <Section key={one.id} title={one.appraisal ? t("partnerGiven", { name: one.expertName }) : t("partnerTitle", { name: one.expertName })}>
          {one.appraisal && <AppraisalFacts appraisal={one.appraisal} />}
          <FormGate closed={one.appraisal !== null}><Command submit={submitAppraisal} hidden={{ reference, number: n, deploymentId: one.id }} submitLabel={t("partnerSend")}><AppraisalFields /></Command></FormGate>
        </Section>
      ))}
    </>
  );
}
