import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { TextArea } from "@/components/forms/text-area";
import { Conditions } from "@/components/requests/conditions";
import { StepPage } from "@/components/requests/step-page";
import { may } from "@/domain/policy/matrix";
import { findRequest } from "@/domain/requests/queries/find-request";
import { requireActorIn } from "@/server/actor";
import { submitMet } from "./submit";

type Props = { params: Promise<{ reference: string; condition: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("committee"))("met.title")}` };
}

export default async function ConditionPage({ params }: Props) {
  const actor = await requireActorIn("staff");
  const { reference, condition: id } = await params;
  const request = await findRequest(actor, reference);
  const condition = request?.decision?.conditions.find((one) => one.id === id);
  if (!request || !condition) notFound();
  const [t, words] = await Promise.all([getTranslations("committee"), getTranslations("requests")]);
  return (
    <StepPage request={request} title={t("met.title")} lead={<Conditions conditions={[condition]} />} refusal={may(actor, "condition.meet") ? undefined : words("file.cannot")} isNow={condition.metOn === null}>
      <Command submit={submitMet} hidden={{ reference, conditionId: id, version: condition.version }} submitLabel={t("met.submit")} cancel={{ href: `/requests/${reference}`, label: words("file.back") }}>
        <TextArea name="metNote" label={t("met.metNote")} rows={3} limit={500} />
        <DateField name="metOn" label={t("met.metOn")} hint={t("met.metOnHint")} />
      </Command>
    </StepPage>
  );
}
