import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { Section } from "@/components/ui/section";
import { CONCEPT_PARTS, paragraphsOf, quoteOf, type ConceptComment, type ConceptParts } from "@/domain/concepts/parts";
import { formatDate } from "@/domain/shared/dates";

/** Whoever may call a comment settled. */
export type Resolving = { reference: string; submit: Submit };

/** Comments on one paragraph: those that are open, then those that were settled, folded away. */
export function CommentList({ comments, resolving, isOfEarlierText }: { comments: readonly ConceptComment[]; resolving?: Resolving; isOfEarlierText?: boolean }) {
  const t = useTranslations("concepts.comments");
  const [open, settled] = [comments.filter(({ resolvedOn }) => !resolvedOn), comments.filter(({ resolvedOn }) => resolvedOn)];
  return (
    <>
      {open.map((comment) => <Comment key={comment.id} comment={comment} resolving={resolving} isOfEarlierText={isOfEarlierText} />)}
      {settled.length > 0 && (
        <details className="mt-2">
          <summary className="text-table text-ink-2">{t("settled", { count: settled.length })}</summary>
          {settled.map((comment) => <Comment key={comment.id} comment={comment} isOfEarlierText={isOfEarlierText} />)}
        </details>
      )}
    </>
  );
}

function Comment({ comment, resolving, isOfEarlierText }: { comment: ConceptComment; resolving?: Resolving; isOfEarlierText?: boolean }) {
  const t = useTranslations("concepts.comments");
  const locale = useLocale();
  const { id, version, quote, text, audience, byName, organisationName, writtenOn, resolvedOn, resolvedByName } = comment;
  return (
    <div className="mt-2 max-w-reading border-s-4 border-line ps-4">
      <p className="text-table text-ink-2">{t("by", { name: byName, organisation: organisationName, date: formatDate(writtenOn, locale) })} · {t(`audiences.${audience}`)}</p>
      {isOfEarlierText && <p className="text-table text-ink-2">{t("earlier")} <q dir="auto">{quote}</q></p>}
      <p dir="auto" className="whitespace-pre-wrap break-words">{text}</p>
      {resolvedOn && <p className="text-table text-ink-2">{t("resolvedBy", { name: resolvedByName!, date: formatDate(resolvedOn, locale) })}</p>}
      {resolving && !resolvedOn && <div className="mt-1 mb-3"><Command submit={resolving.submit} hidden={{ reference: resolving.reference, commentId: id, version }} submitLabel={t("resolve")} quiet /></div>}
    </div>
  );
}

type FormProps = { reference: string; parts: ConceptParts; /** The paragraph somebody came for: `purpose|How it begins`. */ on?: string; /** Staff choose who reads it; what an authority says is for both. */ isStaff?: boolean; submit: Submit };

/** Says something about one paragraph. */
export function CommentForm({ reference, parts, on, isStaff, submit }: FormProps) {
  const t = useTranslations("concepts");
  const options = CONCEPT_PARTS.flatMap((part) => paragraphsOf(parts[part]).map(quoteOf).map((quote) => ({ value: `${part}|${quote}`, label: `${t(`parts.${part}`)} – ${quote}` })));
  return (
    <Section id="comment" title={t("comments.write")}>
      <Command submit={submit} hidden={{ reference }} submitLabel={t("comments.send")} quiet>
        <SelectField name="paragraph" label={t("comments.paragraph")} options={options} defaultValue={options.some(({ value }) => value === on) ? on : undefined} emptyLabel={t("comments.choose")} />
        <TextArea name="text" label={t("comments.text")} rows={3} limit={2000} />
        {isStaff && <Choices name="audience" label={t("comments.audience")} defaultValue="facility" options={(["facility", "authority"] as const).map((value) => ({ value, label: t(`comments.audiences.${value}`) }))} />}
      </Command>
    </Section>
  );
}
