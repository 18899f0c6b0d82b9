import { cleanFacts, CODE_PLACE, LINK_PLACE, oneLine, withLink, type Opening } from "@/domain/mails/clean";
import { fill, fillLines } from "@/domain/mails/fill";
import { mailHtml } from "@/domain/mails/html";
import type { MailTemplate } from "@/domain/mails/lists";
import { MAIL_RULES, type MailFacts } from "@/domain/mails/templates";
import { textOf } from "@/domain/mails/texts";
import { en } from "./en";
import { fr } from "./fr";
import { factsInWords } from "./mail-facts";
import type { Locale } from "./locale";

type Told = { template: MailTemplate; facts: Readonly<Record<string, unknown>>; locale: Locale; origin: string; name?: string; programme?: string };
export type WrittenMail = { subject: string; text: string };

/** The subject and the text of a mail, as they are stored: where its one-purpose link stands, only the place of it. */
export function writeMail({ template, facts: raw, locale, origin, name, programme, hasLink }: Told & { hasLink?: boolean }): WrittenMail {
  const words = wordsOf(locale);
  const { shared, templates } = words.mails;
  const { subject, lines, name: title } = textOf(templates, template);
  const { page, why } = MAIL_RULES[template];
  // The page is found by codes, before these become words.
  const path = page?.(raw as MailFacts);
  const facts = { ...factsInWords(raw, { locale, words }), ...cleanFacts({ name, programme }), page: path ? origin + path : "", link: hasLink ? LINK_PLACE : "", code: hasLink ? CODE_PLACE : "" };
  const paragraphs = [shared.greeting, ...Object.values(lines), shared.open].map((line) => fillLines(line, facts)).filter((line) => line !== null);
  const footer = [shared.why[why], shared.about, shared.noReply].map((line) => fill(line, facts)).filter((line) => line !== null);
  return { subject: oneLine(fillLines(subject, facts)?.split("\n")[0] ?? fallback(title, facts)), text: `${paragraphs.join("\n\n")}\n\n-- \n${footer.join("\n")}\n` };
}

/** A mail from facts to what is sent: plain text, and the same words as a small page. */
export function renderMail({ linkToken, ...told }: Told & { linkToken?: string }): WrittenMail & { html: string } {
  const { subject, text } = writeMail({ ...told, hasLink: Boolean(linkToken) });
  return asSent({ subject, text }, { locale: told.locale, origin: told.origin, opening: linkToken ? { token: linkToken, code: told.template === "sign_in.code" ? "000000" : undefined } : undefined });
}

/** A stored mail as it leaves: with the address of its link. */
export function asSent({ subject, text }: WrittenMail, { locale, origin, opening }: { locale: Locale; origin: string; opening?: Opening }): WrittenMail & { html: string } {
  const whole = opening ? withLink(text, { origin, ...opening }) : text;
  return { subject, text: whole, html: mailHtml(whole, { locale, subject, origin }) };
}

// What a subject says when it lacks a fact.
const fallback = (title: string, { reference }: MailFacts) => (reference ? `${title} (${reference})` : title);

// Every catalogue satisfies the English one's shape; the cast only forgets the letters of the texts.
const wordsOf = (locale: Locale) => (locale === "fr" ? fr : en) as unknown as typeof en;
