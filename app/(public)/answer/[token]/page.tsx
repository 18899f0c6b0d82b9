import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkNotHere } from "@/components/links/link-not-here";
import { OpinionLink } from "@/components/links/opinion-link";
import { SignatureLink } from "@/components/links/signature-link";
import { SeatLink } from "@/components/links/seat-link";
import { linkState, type Link } from "@/domain/links/link";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { findOpinionQuestion } from "@/domain/requests/queries/find-opinion-question";
import { findSignatureAsked } from "@/domain/requests/queries/find-signature-asked";
import { findInvitation } from "@/domain/seats/queries/find-invitation";
import { linkOf } from "@/server/links";
import { submitAnswer, submitObjection } from "./opinion/submit";
import { submitSeat } from "./seat/submit";
import { submitRefusal, submitSignature } from "./signature/submit";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("links"))("title")} – Suivi`, robots: { index: false } };
}

export default async function AnswerPage({ params }: Props) {
  const { token } = await params;
  const link = await linkOf(token);
  const today = programmeDay(new Date());
  const state = link ? linkState(link, today) : "unknown";
  const drawn = link && (state === "open" || state === "used") ? await draw(link, { token, today }) : null;
  return drawn ?? <LinkNotHere state={state} />;
}

async function draw(link: Link, { token, today }: { token: string; today: string }) {
  switch (link.purpose) {
    case "opinion": {
      const question = await findOpinionQuestion(link.subjectId, today);
      return question ? <OpinionLink token={token} question={question} isUsed={link.usedAt !== null} submitAnswer={submitAnswer} submitObjection={submitObjection} /> : null;
    }
    case "seat": {
      const invitation = link.usedAt ? undefined : await findInvitation(link.subjectId);
      return invitation ? <SeatLink token={token} link={link} invitation={invitation} submit={submitSeat} /> : null;
    }
    case "joint_signature": {
      const asked = link.usedAt ? undefined : await findSignatureAsked(link);
      return asked ? <SignatureLink token={token} asked={asked} submitSign={submitSignature} submitDecline={submitRefusal} /> : null;
    }
  }
}
