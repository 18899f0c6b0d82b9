import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { submitEndOthers, submitEndSession } from "@/app/(public)/sign-out/submit";
import { SessionsView } from "@/components/sessions/sessions-view";
import { findOwnSignIns } from "@/domain/sessions/queries/find-sign-ins";
import { requireActorIn, requireOwnActor } from "@/server/actor";
import { openSessionsOf } from "@/server/own-sessions";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("sessions"))("title")} – Suivi` };
}

export default async function DelegationSessionsPage({ searchParams }: Props) {
  const [actor, t, { done }] = await Promise.all([requireActorIn("delegation"), getTranslations("privacy"), searchParams]);
  await requireOwnActor();
  const [sessions, signIns] = await Promise.all([openSessionsOf(actor), findOwnSignIns(actor)]);
  return <SessionsView role={actor.role} back={{ href: "/delegation/data", label: t("copy.title") }} sessions={sessions} signIns={signIns} done={String(done)} submitEnd={submitEndSession} submitEndOthers={submitEndOthers} />;
}
