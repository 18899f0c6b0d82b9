import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { EditPage } from "@/components/requests/edit-page";
import { AboutFields } from "@/components/requests/about-fields";
import { RequestNotHere } from "@/components/requests/request-not-here";
import { doneEvent } from "@/domain/history/done";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import { findOrganisations } from "@/domain/organisations/queries/find-organisations";
import { REQUEST_EDITABLE } from "@/domain/requests/lifecycle";
import { findRequest } from "@/domain/requests/queries/find-request";
import { requireActorIn } from "@/server/actor";
import { submitSection } from "../submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[]; from?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("requests"))("sections.about")} – Suivi` };
}

export default async function AboutPage({ params, searchParams }: Props) {
  const actor = await requireActorIn("partner");
  const request = await findRequest(actor, (await params).reference);
  if (!request) return <RequestNotHere />;
  const [t, events, { done, from }] = await Promise.all([getTranslations("requests"), getTranslations("events"), searchParams]);
  const saved = doneEvent(done);
  const { reference, version } = request;
  const others = request.country ? await findOrganisations(actor, { kinds: REQUESTER_KINDS, country: request.country }) : [];
  return (
    <EditPage reference={reference} section="about" done={saved && events(saved)} isLocked={!REQUEST_EDITABLE.some((state) => state === request.state)}>
      <Command submit={submitSection} hidden={{ reference, version, section: "about", back: from === "check" ? "check" : null }} submitLabel={t("edit.continue")} cancel={{ href: `/partner/requests/${reference}`, label: t("edit.backToList") }}>
        <AboutFields request={request} others={others} />
      </Command>
    </EditPage>
  );
}
