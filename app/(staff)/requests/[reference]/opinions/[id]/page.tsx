import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { OpinionForms } from "@/components/requests/opinion-forms";
import { StepPage } from "@/components/requests/step-page";
import { may } from "@/domain/policy/matrix";
import { findRequestFile } from "@/domain/requests/queries/find-request-file";
import { dayOf, formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { requireActorIn } from "@/server/actor";
import { submitLapse, submitOpinion, submitRestart } from "./submit";

type Props = { params: Promise<{ reference: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("opinions"))("title")}` };
}

export default async function OpinionPage({ params }: Props) {
  const actor = await requireActorIn("staff");
  const { reference, id } = await params;
  const request = await findRequestFile(actor, reference);
  const opinion = request?.opinions.find((one) => one.id === id);
  if (!request || !opinion) notFound();
  const [t, requests, locale] = await Promise.all([getTranslations("opinions"), getTranslations("requests"), getLocale()]);
  const service = pick(locale, opinion.service.nameEn, opinion.service.nameFr).text;
  const lead = t("askedAndDue", { askedOn: formatDate(opinion.askedOn, locale), dueOn: formatDate(opinion.dueOn, locale) });
  return (
    <StepPage request={request} title={t("record", { service })} lead={lead} refusal={may(actor, "opinion.record") ? undefined : requests("file.cannot")} isNow={request.state === "in_consultation"}>
      <OpinionForms reference={reference} opinion={opinion} today={dayOf(new Date())} submitOpinion={submitOpinion} submitRestart={submitRestart} submitLapse={submitLapse} />
    </StepPage>
  );
}
