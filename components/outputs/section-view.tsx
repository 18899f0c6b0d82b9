import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { LongText } from "@/components/texts/long-text";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SECTION_VIEWS } from "@/domain/outputs/lists";
import type { SentSection, View } from "@/domain/outputs/output";
import { formatDate } from "@/domain/shared/dates";
import { CommentText } from "./comment-list";

type Props = { section: SentSection; own: View | undefined; isOpen: boolean; hidden: Record<string, string | number>; submit: Submit };

/** One section of what an authority was sent: read it, hear what the facility says of it, answer. */
export function SectionView({ section, own, isOpen, hidden, submit }: Props) {
  const t = useTranslations("reviews.views");
  const locale = useLocale();
  return (
    <>
      {section.isChanged !== null && <p className="mb-3 text-ink-2">{t(section.isChanged ? "changed" : "same")}</p>}
      <LongText text={section.text} withoutHeading />
      {section.comments.length > 0 && <Section title={t("said")}>{section.comments.map((comment) => <div key={comment.id} className="border-b border-line py-2"><CommentText comment={comment} /></div>)}</Section>}
      {!isOpen && <Notice tone="progress" title={t("closed")} />}
      {own && <p className="mt-6 text-ink-2">{t(`yours.${own.view}`)}. {t("saved", { name: own.givenByName, date: formatDate(own.givenOn, locale) })}</p>}
      {isOpen && (
        <div className="mt-6 border-t border-line pt-6">
          <Command submit={submit} hidden={{ ...hidden, sectionId: section.id, version: own?.version ?? 0 }} submitLabel={t("save")}>
            <Choices name="view" label={t("question")} options={SECTION_VIEWS.map((value) => ({ value, label: t(`choices.${value}`) }))} defaultValue={own?.view} />
            <TextArea name="note" label={t("note")} hint={t("noteHint")} rows={4} limit={4000} defaultValue={own?.note ?? ""} />
          </Command>
        </div>
      )}
    </>
  );
}
