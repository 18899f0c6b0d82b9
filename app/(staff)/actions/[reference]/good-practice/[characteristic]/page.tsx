import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { AssessmentFields } from "@/components/characteristics/assessment-fields";
import { Ground } from "@/components/characteristics/ground";
import { Command } from "@/components/forms/command";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { isCharacteristic } from "@/domain/characteristics/characteristic";
import { findAssessment } from "@/domain/characteristics/queries/find-characteristics";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitAssessment } from "./submit";

type Props = { params: Promise<{ reference: string; characteristic: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, characteristic } = await params;
  const t = await getTranslations("characteristics");
  return { title: `${reference} · ${isCharacteristic(characteristic) ? t(`names.${characteristic}`) : t("title")}` };
}

export default async function AssessPage({ params }: Props) {
  const [{ reference, characteristic }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("characteristics")]);
  const [head, { rows, records }] = await Promise.all([findActionHead(actor, reference), findAssessment(actor, reference)]);
  if (!head || !isCharacteristic(characteristic)) notFound();
  const view = rows.find((row) => row.characteristic === characteristic)!.facility;
  const back = { href: `/actions/${reference}/good-practice`, label: t("back") };
  const hidden = { reference, characteristic, version: view ? view.version : "" };
  return (
    <FormPage head={head} tab="good-practice" title={t("assessTitle", { name: t(`names.${characteristic}`) })} lead={t("assessLead")} back={back}>
      {view && <div className="mb-5"><p className="text-ink-2">{t("now")}</p><Ground view={view} reference={reference} space="staff" /></div>}
      {may(actor, "characteristic.flag", head.facts)
        ? <Command submit={submitAssessment} hidden={hidden} submitLabel={t("labels.submit")} cancel={back}><AssessmentFields view={view} records={records} /></Command>
        : <p>{t("onlyTeam")}</p>}
    </FormPage>
  );
}
