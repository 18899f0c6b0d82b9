import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { GroupForm } from "@/components/groups/group-form";
import { AboutFields, WhenFields } from "@/components/meetings/meeting-fields";
import { zoneOf } from "@/domain/countries/zones";
import { findDocuments } from "@/domain/documents/queries/find-documents";
import { loadFormedGroup, type GroupProps } from "../../load-group";
import { submitPlan } from "./submit";

export async function generateMetadata({ params }: GroupProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("meetings"))("planTitle")}` };
}

export default async function PlanMeetingPage({ params }: GroupProps) {
  const [{ actor, reference, head, may }, t] = await Promise.all([loadFormedGroup(params), getTranslations("meetings")]);
  const documents = (await findDocuments(actor, reference)).filter(({ isOfRequest }) => !isOfRequest);
  return (
    <GroupForm head={head} title={t("planTitle")} lead={t("planLead")} may={may}>
      <Command submit={submitPlan} hidden={{ reference }} submitLabel={t("save")}>
        <AboutFields documents={documents} />
        <WhenFields zone={zoneOf(head.countryCodes)} partial />
      </Command>
    </GroupForm>
  );
}
