import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { PresentPersons } from "@/components/reports/present-persons";
import { PresentationFields } from "@/components/reports/presentation-fields";
import { Notice } from "@/components/ui/notice";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { findReport } from "@/domain/reports/queries/find-report";
import { formatDate } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { submitPerson, submitPresentation, submitRemoval } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("reports"))("presentation")}` };
}

export default async function PresentationPage({ params }: Props) {
  const [{ reference }, actor, t, locale] = await Promise.all([params, requireActorIn("staff"), getTranslations("reports"), getLocale()]);
  const [head, file] = await Promise.all([findActionHead(actor, reference), findReport(actor, reference)]);
  if (!head || !file) notFound();
  const { report, presentation } = file;
  const back = { href: `/actions/${reference}/report`, label: t("back") };
  const mayWrite = may(actor, "report.write", head.facts);
  const isDateOpen = report?.state === "cleared";
  const isOpen = isDateOpen || (report?.state === "presented" && presentation !== null);
  const lead = presentation && !isDateOpen ? t("presentationDateStays", { date: formatDate(presentation.heldOn, locale) }) : t("presentationLead");
  return (
    <FormPage head={head} tab="report" title={t("presentationTitle")} lead={isOpen ? lead : undefined} back={back}>
      {!mayWrite && <Notice tone="waiting" title={t("onlyTeam")} />}
      {mayWrite && !isOpen && <Notice tone="waiting" title={t(report?.state === "frozen" ? "presentationFrozen" : "presentationClosed")} />}
      {mayWrite && (
        <FormGate closed={!isOpen}><Command submit={submitPresentation} hidden={{ reference, version: presentation?.version ?? "", heldOn: isDateOpen ? undefined : presentation?.heldOn }} submitLabel={t("recordPresentation")} cancel={back}>
          <PresentationFields presentation={presentation} isDateOpen={isDateOpen} />
        </Command></FormGate>
      )}
      {mayWrite && isOpen && presentation && <PresentPersons reference={reference} presentation={presentation} submitPerson={submitPerson} submitRemoval={submitRemoval} />}
    </FormPage>
  );
}
