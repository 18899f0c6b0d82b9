import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { DraftingText } from "@/domain/drafting/text";
import { formatDate } from "@/domain/shared/dates";
import { InstitutionTable, TextGrid } from "./text-grid";
import { TextChip } from "./text-parts";

type Props = { reference: string; text: DraftingText; mayAdd: boolean; mayRecord: boolean };

/** A text for the team: where it stands, paragraphs by institutions, and who can be asked. */
export function TextView({ reference, text, mayAdd, mayRecord }: Props) {
  const t = useTranslations("drafting");
  const locale = useLocale();
  const page = `/actions/${reference}/group/texts/${text.number}`;
  return (
    <>
      <Section title={<span dir="auto" lang={text.language}>{text.title}</span>} aside={<TextChip state={text.state} />}>
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <span>{text.agreedOn ? t("agreedOn", { date: formatDate(text.agreedOn, locale) }) : text.round > 0 ? t("round", { round: text.round, date: formatDate(text.dueOn!, locale) }) : t("notAsked")}</span>
          {text.round > 0 && <a href={`/print/actions/${reference}/texts/${text.number}`}>{t("paper")}</a>}
        </p>
        {text.message && <p dir="auto" className="mt-2 max-w-reading whitespace-pre-line"><span className="block text-meta text-ink-2">{t("message")}</span>{text.message}</p>}
        {text.setAsideReason && <p dir="auto" className="mt-2 max-w-reading">{text.setAsideReason}</p>}
      </Section>
      <Section title={t("gridTitle")} aside={mayAdd && <LinkButton quiet href={`${page}/paragraphs/new`}>{t("add")}</LinkButton>}><TextGrid text={text} href={(paragraph) => `${page}/paragraphs/${paragraph}`} /></Section>
      <Section title={t("institutions")}><InstitutionTable text={text} record={mayRecord ? (id) => `${page}/answers/${id}` : undefined} /></Section>
    </>
  );
}
