import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { EditPage } from "@/components/requests/edit-page";
import { NeedFields } from "@/components/requests/need-fields";
import { RequestNotHere } from "@/components/requests/request-not-here";
import { doneEvent } from "@/domain/history/done";
import { REQUEST_EDITABLE } from "@/domain/requests/lifecycle";
import { findRequest } from "@/domain/requests/queries/find-request";
import { requireActorIn } from "@/server/actor";
import { submitSection } from "../submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[]; from?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("requests"))("sections.need")} – Suivi` };
}

export default async function NeedPage({ params, searchParams }: Props) {
  const actor = await requireActorIn("partner");
  const request = await findRequest(actor, (await params).reference);
  if (!request) return <RequestNotHere />;
  const [t, events, { done, from }] = await Promise.all([getTranslations("requests"), getTranslations("events"), searchParams]);
  const saved = doneEvent(done);
  const { reference, version } = request;
  return (
    <EditPage reference={reference} section="need" done={saved && events(saved)} isLocked={!REQUEST_EDITABLE.some((state) => state === request.state)}>
      <Command submit={submitSection} hidden={{ reference, version, section: "need", back: from === "check" ? "check" : null }} submitLabel={t("edit.continue")} cancel={{ href: `/partner/requests/${reference}`, label: t("edit.backToList") }}>
        <NeedFields answers={request} />
      </Command>
    </EditPage>
  );
}
