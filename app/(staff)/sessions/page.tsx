import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { submitEndOthers, submitEndSession } from "@/app/(public)/sign-out/submit";
import { SessionsView } from "@/components/sessions/sessions-view";
import { findOwnSignIns } from "@/domain/sessions/queries/find-sign-ins";
import { may } from "@/domain/policy/matrix";
import { requireActorIn, requireOwnActor } from "@/server/actor";
import { openSessionsOf } from "@/server/own-sessions";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sessions"))("title") };
}

export default async function StaffSessionsPage({ searchParams }: Props) {
  const [actor, t, words, { done }] = await Promise.all([requireActorIn("staff"), getTranslations("privacy"), getTranslations("sessions"), searchParams]);
  await requireOwnActor();
  const [sessions, signIns] = await Promise.all([openSessionsOf(actor), findOwnSignIns(actor)]);
  return <SessionsView role={actor.role} back={{ href: "/your-data", label: t("copy.title") }} sessions={sessions} signIns={signIns} done={String(done)} submitEnd={submitEndSession} submitEndOthers={submitEndOthers}>{may(actor, "factor.read") && <p className="mt-8"><a href="/people/sign-ins">{words("all")}</a></p>}</SessionsView>;
}
