import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { ValueFields } from "@/components/indicators/value-fields";
import { findPlan } from "@/domain/activities/queries/find-plan";
import { VALUE_WRITABLE } from "@/domain/indicators/lifecycle";
import { loadValue } from "../../../load-indicator";
import { submitChangedValue } from "./submit";

type Props = { params: Promise<{ reference: string; n: string; v: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("indicatorValues"))("change")}` };
}

export default async function ChangeValuePage({ params }: Props) {
  const [at, t, problems] = await Promise.all([params, getTranslations("indicatorValues"), getTranslations("problems")]);
  const { actor, head, page: { indicator, value }, path } = await loadValue(at, "indicator_value.write");
  const plan = await findPlan(actor, at.reference);
  const isClosed = !(VALUE_WRITABLE as readonly string[]).includes(value.state);
  return (
    <FormPage head={head} tab="indicators" title={t("change")} lead={isClosed ? problems("kinds.wrong_stage") : undefined} back={{ href: `${path}/values/${value.number}`, label: t("of", { number: value.number }) }}>
      <FormGate closed={isClosed}>
        <Command submit={submitChangedValue} hidden={{ reference: at.reference, indicator: indicator.number, number: value.number, version: value.version }} submitLabel={t("change")}><ValueFields indicator={indicator} plan={plan} value={value} /></Command>
      </FormGate>
    </FormPage>
  );
}
