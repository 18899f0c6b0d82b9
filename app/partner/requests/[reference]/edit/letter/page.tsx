import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EditPage } from "@/components/requests/edit-page";
import { LetterForms } from "@/components/requests/letter-forms";
import { RequestNotHere } from "@/components/requests/request-not-here";
import { doneEvent } from "@/domain/history/done";
import { awaitsLetter } from "@/domain/requests/lifecycle";
import { findRequest } from "@/domain/requests/queries/find-request";
import { requireActorIn } from "@/server/actor";
import { submitLetter, submitSection } from "../submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[]; from?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("requests"))("sections.letter")} – Suivi` };
}

export default async function LetterPage({ params, searchParams }: Props) {
  const actor = await requireActorIn("partner");
  const request = await findRequest(actor, (await params).reference);
  if (!request) return <RequestNotHere />;
  const [events, { done, from }] = await Promise.all([getTranslations("events"), searchParams]);
  const saved = doneEvent(done);
  return (
    <EditPage reference={request.reference} section="letter" done={saved && events(saved)} isLocked={!awaitsLetter(request.state, "authority")}>
      <LetterForms request={request} back={from === "check" ? "check" : null} submitLetter={submitLetter} submitSection={submitSection} />
    </EditPage>
  );
}
