import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DateField } from "@/components/forms/date-field";
import { MeetingPage } from "@/components/committee/meeting-page";
import { Command } from "@/components/forms/command";
import { may } from "@/domain/policy/matrix";
import { loadMeeting } from "../../load-meeting";
import { submitHold } from "./submit";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).number} · ${(await getTranslations("committee"))("hold.title")}` };
}

export default async function HoldMeetingPage({ params }: Props) {
  const { actor, meeting } = await loadMeeting(params);
  const t = await getTranslations("committee");
  const { number, version } = meeting;
  return (
    <MeetingPage meeting={meeting} title={t("hold.title")} refusal={may(actor, "committee.manage") ? undefined : t("onlyManagers")}>
      <Command submit={submitHold} hidden={{ number, version }} submitLabel={t("hold.submit")} cancel={{ href: `/committee/${number}`, label: t("backToMeeting") }}>
        <DateField name="heldOn" label={t("hold.heldOn")} hint={t("hold.heldOnHint")} />
      </Command>
    </MeetingPage>
  );
}
