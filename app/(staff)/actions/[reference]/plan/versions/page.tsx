import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { PlanVersions } from "@/components/activities/plan-versions";
import { BackLink } from "@/components/ui/back-link";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findPlanVersions } from "@/domain/activities/queries/find-plan-versions";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("activities"))("versions.title")}` };
}

export default async function PlanVersionsPage({ params }: Props) {
  const [{ reference }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("activities")]);
  const [head, versions] = await Promise.all([findActionHead(actor, reference), findPlanVersions(actor, reference)]);
  if (!head) notFound();
  return (
    <ActionFrame head={head} tab="plan">
      <BackLink href={`/actions/${reference}/plan`}>{t("backToPlan")}</BackLink>
      <PlanVersions versions={versions} />
    </ActionFrame>
  );
}
