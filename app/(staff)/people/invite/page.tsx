import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ChooseOrganisation } from "@/components/people/choose-organisation";
import { InviteForm } from "@/components/people/invite-form";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { findOrganisationsWithSeats } from "@/domain/seats/queries/find-organisations-with-seats";
import { findSeatsToGive } from "@/domain/seats/queries/find-seats-to-give";
import { INVITATION_DAYS } from "@/domain/seats/seat";
import { pick } from "@/domain/shared/localised";
import { requireActorIn } from "@/server/actor";
import { submitInvitation } from "../submit";

type Props = { searchParams: Promise<{ organisation?: string | string[]; done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("invite") };
}

export default async function InvitePage({ searchParams }: Props) {
  const [{ organisation: asked, done }, actor, t, events, locale] = await Promise.all([searchParams, requireActorIn("staff"), getTranslations("people"), getTranslations("events"), getLocale()]);
  if (!may(actor, "seat.invite")) notFound();
  const chosen = typeof asked === "string" && asked ? await findSeatsToGive(actor, asked) : null;
  if (asked && !chosen) notFound();
  const event = doneEvent(done);
  if (!chosen) return <><PageHead title={t("invite")} kicker={<BackLink href="/people">{t("title")}</BackLink>} /><ChooseOrganisation organisations={await findOrganisationsWithSeats(actor)} /></>;
  const canGive = chosen.mayBe.length > 0 && (chosen.kind !== "facility" || may(actor, "staff.appoint"));
  return (
    <>
      <PageHead title={t("inviteTo", { organisation: pick(locale, chosen.nameEn, chosen.nameFr).text })} kicker={<BackLink href="/people/invite">{t("whose")}</BackLink>} lead={`${t("inviteLead", { days: INVITATION_DAYS })} ${t(chosen.kind === "facility" ? "signIn.facility" : "signIn.other")}`} done={event && events(event)} />
      {canGive ? <InviteForm organisation={chosen} submit={submitInvitation} /> : <Notice tone="waiting" title={t("noSeats")} />}
    </>
  );
}
