import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { MailFacts } from "@/components/mails/mail-facts";
import { MailText } from "@/components/mails/mail-text";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { LINK_PLACE } from "@/domain/mails/clean";
import { findMail } from "@/domain/mails/queries/find-mail";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitRetry } from "./submit";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mails"))("title") };
}

export default async function MailPage({ params }: Props) {
  const [actor, { id }, t] = await Promise.all([requireActorIn("staff"), params, getTranslations("mails")]);
  const mail = await findMail(actor, id);
  if (!mail) notFound();
  return (
    <>
      <BackLink href="/mails">{t("one.back")}</BackLink>
      <PageHead title={t(`templates.${mail.template}.name`)} lead={mail.body === null ? undefined : <span lang={mail.locale} dir="auto">{mail.subject}</span>} />
      <MailFacts mail={mail} />
      {mail.state === "failed" && may(actor, "mail.retry") && (
        <div className="mt-4"><p className="mb-2 text-ink-2">{t("one.againLead")}</p><Command submit={submitRetry} hidden={{ mailId: mail.id }} submitLabel={t("one.again")} /></div>
      )}
      <Section title={t("one.text")}>{mail.body === null ? <p className="text-ink-2">{t("one.ownText")}</p> : <MailText text={mail.body.replaceAll(LINK_PLACE, t("one.linkPlace"))} locale={mail.locale} />}</Section>
    </>
  );
}
