import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { OpinionClockBar } from "@/components/requests/opinion-clock";
import { OpinionForms } from "@/components/requests/opinion-forms";
import { OpinionMails } from "@/components/requests/opinion-mails";
import { OpinionRecord } from "@/components/requests/opinion-record";
import { StepPage } from "@/components/requests/step-page";
import { Section } from "@/components/ui/section";
import { may } from "@/domain/policy/matrix";
import { isSettled } from "@/domain/requests/approval";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { findOpinionFile } from "@/domain/requests/queries/find-opinion-file";
import { findRequestFile } from "@/domain/requests/queries/find-request-file";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { requireActorIn } from "@/server/actor";
import { submitLapse, submitLate, submitOpinion, submitRestart } from "./submit";

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
  const today = programmeDay(new Date());
  const [t, locale, { mails, clock }] = await Promise.all([getTranslations("opinions"), getLocale(), findOpinionFile(actor, opinion, today)]);
  const service = pick(locale, opinion.service.nameEn, opinion.service.nameFr).text;
  const lead = t("askedAndDue", { askedOn: formatDate(opinion.askedOn, locale), dueOn: formatDate(opinion.dueOn, locale) });
  return (
    <StepPage request={request} title={t(isSettled(opinion) ? "of" : "record", { service })} lead={lead} isNow>
      <OpinionClockBar clock={clock} hasVeto={opinion.hasVeto} />
      <OpinionRecord opinion={opinion} />
      {may(actor, "opinion.record") && <OpinionForms reference={reference} state={request.state} opinion={opinion} today={today} submitOpinion={submitOpinion} submitRestart={submitRestart} submitLapse={submitLapse} submitLate={submitLate} />}
      <Section title={t("sent.title")}><OpinionMails mails={mails} sentTo={opinion.sentTo} /></Section>
      <p className="mt-6"><a href={`/requests/${reference}`}>{t("backToRequest")}</a></p>
    </StepPage>
  );
}
