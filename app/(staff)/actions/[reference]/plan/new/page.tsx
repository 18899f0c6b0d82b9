import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActivityFields } from "@/components/activities/activity-fields";
import { FormPage } from "@/components/activities/form-page";
import { isRunning, PlanClosed } from "@/components/activities/plan-closed";
import { Command } from "@/components/forms/command";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitActivity } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("activities"))("addTitle")}` };
}

export default async function NewActivityPage({ params }: Props) {
  const [{ reference }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("activities")]);
  const head = await findActionHead(actor, reference);
  if (!head) notFound();
  const mayPlan = may(actor, "activity.plan", head.facts);
  const back = { href: `/actions/${reference}/plan`, label: t("backToPlan") };
  return (
    <FormPage head={head} tab="plan" title={t("addTitle")} lead={t(`addLead.${head.stage === "design" ? "planned" : "added"}`)} back={back}>
      {mayPlan && isRunning(head)
        ? <Command submit={submitActivity} hidden={{ reference }} submitLabel={t("add")} cancel={{ href: back.href, label: t("backToPlan") }}><ActivityFields /></Command>
        : <PlanClosed head={head} may={mayPlan} />}
    </FormPage>
  );
}
