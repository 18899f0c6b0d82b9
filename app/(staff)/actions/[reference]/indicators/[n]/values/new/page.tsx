import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { ValueFields } from "@/components/indicators/value-fields";
import { findPlan } from "@/domain/activities/queries/find-plan";
import { loadIndicator } from "../../load-indicator";
import { submitValue } from "./submit";

type Props = { params: Promise<{ reference: string; n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("indicatorValues"))("record")}` };
}

export default async function NewValuePage({ params }: Props) {
  const [at, t] = await Promise.all([params, getTranslations("indicatorValues")]);
  const { actor, head, page: { indicator }, path } = await loadIndicator(at, "indicator.write");
  if (indicator.countedBy) notFound();
  const plan = await findPlan(actor, at.reference);
  return (
    <FormPage head={head} tab="indicators" title={t("record")} lead={t("recordLead")} back={{ href: path, label: t("back") }}>
      <Command submit={submitValue} hidden={{ reference: at.reference, indicator: indicator.number }} submitLabel={t("record")}><ValueFields indicator={indicator} plan={plan} /></Command>
    </FormPage>
  );
}
