import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Heading, LongText } from "@/components/texts/long-text";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { formatBytes } from "@/domain/documents/document";
import { languageName } from "@/domain/experts/expert";
import type { Link } from "@/domain/links/link";
import { isCommentable, type AskedOutput } from "@/domain/outputs/asked-output";
import type { Comment } from "@/domain/outputs/output";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

type Props = { token: string; link: Link; asked: AskedOutput; isThanked: boolean; submit: Submit };

/** An expert without an account reads an output and comments on it, section by section and as a whole. */
export function OutputLink({ token, link, asked, isThanked, submit }: Props) {
  const t = useTranslations("reviews.comments");
  const outputs = useTranslations("outputs");
  const locale = useLocale();
  const isOpen = isCommentable(asked);
  const hidden = { token, name: link.organisationName };
  return (
    <>
      <PageHead kicker={`${asked.reference} · ${outputs(`types.${asked.type}`)}`} title={pick(locale, asked.titleEn, asked.titleFr).text} lead={t("byLink.lead", { name: link.organisationName, date: formatDate(link.expiresOn, locale) })} done={isThanked ? t("byLink.thanks") : undefined} />
      {!isOpen && <Notice tone="progress" title={t("byLink.closed")} />}
      {asked.files.length > 0 && (
        <Section title={t("byLink.read")}>
          <ul className="border-t border-line">
            {asked.files.map(({ id, name, bytes, language }) => <li key={id} className="border-b border-line"><a href={`/api/answer/${token}/documents/${id}`} dir="auto" className="inline-flex min-h-11 items-center break-all">{name}</a> <span className="text-table text-ink-2">{languageName(language, locale)}, {formatBytes(bytes, locale)}</span></li>)}
          </ul>
        </Section>
      )}
      {asked.sections.map(({ id, text, comments }, index) => (
        <Section key={id} title={<>{index + 1}. <Heading text={text} /></>}>
          <LongText text={text} withoutHeading />
          <Written comments={comments} />
          {isOpen && <details className="mt-2"><summary className="min-h-11 py-2.5">{t("byLink.onSection")}</summary><Command key={comments.length} submit={submit} hidden={{ ...hidden, sectionId: id }} submitLabel={t("byLink.send")} quiet><TextArea name="comment" label={t("byLink.onSection")} rows={4} limit={4000} /></Command></details>}
        </Section>
      ))}
      <Section title={t("whole")}>
        <Written comments={asked.others} />
        {isOpen && <Command key={asked.others.length} submit={submit} hidden={hidden} submitLabel={t("byLink.send")}><TextArea name="comment" label={t("byLink.onWhole")} rows={6} limit={4000} /></Command>}
      </Section>
    </>
  );
}

function Written({ comments }: { comments: readonly Comment[] }) {
  const t = useTranslations("reviews.comments.byLink");
  const locale = useLocale();
  return comments.map(({ id, body, writtenOn }) => (
    <div key={id} className="my-3 border-s-2 border-ink ps-3">
      <p className="text-table text-ink-2">{t("yours", { date: formatDate(writtenOn, locale) })}</p>
      <p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{body}</p>
    </div>
  ));
}
