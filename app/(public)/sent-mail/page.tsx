import type { Metadata } from "next";
import { getTranslations, getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { MailText } from "@/components/mails/mail-text";
import { PageHead } from "@/components/ui/page-head";
import { withLink } from "@/domain/mails/clean";
import type { MailShown } from "@/domain/mails/mail";
import { findMailsShown } from "@/domain/mails/queries/find-mails-shown";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { formatMoment } from "@/domain/shared/dates";
import { openingOf } from "@/server/mail-opening";
import { showsSentMail } from "@/server/sent-mail";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("mails"))("demo.title")} – Suivi` };
}

/** What a demonstration would have sent: nobody has to set up a mail server to follow a link. */
export default async function SentMailPage() {
  if (!showsSentMail()) notFound();
  const [t, locale, mails] = await Promise.all([getTranslations("mails.demo"), getLocale(), findMailsShown(SYSTEM_ACTOR)]);
  const origin = (process.env.AUTH_URL ?? "").replace(/\/+$/, "");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      {mails.length === 0 && <p>{t("none")}</p>}
      {mails.map((mail) => (
        <article key={mail.id} aria-labelledby={`mail-${mail.id}`} className="border-t-2 border-ink py-4">
          <h2 id={`mail-${mail.id}`} lang={mail.locale} dir="auto" className="font-serif text-h3">{mail.subject}</h2>
          <p className="mb-3 text-ink-2">{t("to", { name: mail.toName, address: mail.toAddress })} · {formatMoment(new Date(mail.queuedAt), locale)} (UTC)</p>
          <MailText text={textOf(mail, origin)} locale={mail.locale} origin={origin} />
        </article>
      ))}
    </>
  );
}

const textOf = ({ body, ...mail }: MailShown, origin: string) => {
  const opening = openingOf(mail);
  return opening ? withLink(body, { origin, ...opening }) : body;
};
