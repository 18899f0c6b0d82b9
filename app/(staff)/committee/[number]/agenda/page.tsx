import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RequestChoices } from "@/components/committee/plan-fields";
import { findCandidates } from "@/domain/committee/queries/find-candidates";
import { MeetingPage } from "@/components/committee/meeting-page";
import { Command } from "@/components/forms/command";
import { may } from "@/domain/policy/matrix";
import { loadMeeting } from "../../load-meeting";
import { submitAgenda } from "./submit";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).number} · ${(await getTranslations("committee"))("add.title")}` };
}

export default async function MeetingAgendaPage({ params }: Props) {
  const { actor, meeting } = await loadMeeting(params);
  const t = await getTranslations("committee");
  const { number, version } = meeting;
  const candidates = await findCandidates(actor);
  return (
    <MeetingPage meeting={meeting} title={t("add.title")} refusal={may(actor, "committee.prepare") ? undefined : t("onlyManagers")}>
      <Command submit={submitAgenda} hidden={{ number, version }} submitLabel={t("add.submit")} cancel={{ href: `/committee/${number}`, label: t("backToMeeting") }}>
        <RequestChoices candidates={candidates} />
      </Command>
    </MeetingPage>
  );
}
