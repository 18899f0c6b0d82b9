import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { LanguageLinks } from "@/components/texts/language-links";
import { Heading, LongText } from "@/components/texts/long-text";
import { TextChecks } from "@/components/texts/text-checks";
import { Section } from "@/components/ui/section";
import type { OutputSection } from "@/domain/outputs/output";
import { CommentList } from "./comment-list";

type Props = {
  at: { reference: string; number: number };
  sections: readonly OutputSection[];
  /** Sections the authority wants changed and that nobody wrote anew. */
  left: readonly string[];
  may: { write: boolean; check: boolean; comment: boolean; settle: boolean };
  submits: Record<"check" | "order" | "remove" | "comment" | "settle", Submit>;
};

/** The text as the facility writes it: each section in its languages, with what was said of it and what can be done to it. */
export function OutputText({ at, sections, left, may, submits }: Props) {
  const t = useTranslations("outputs.sections");
  if (sections.length === 0) return <p className="mt-6 text-ink-2">{t("none")}</p>;
  return sections.map(({ id, text, comments }, index) => (
    <Section key={id} id={`section-${id}`} title={<>{index + 1}. <Heading text={text} /></>} aside={left.includes(id) && t("toChange")}>
      <LongText text={text} withoutHeading />
      {may.check && <TextChecks text={text} hidden={at} submit={submits.check} />}
      {may.write && <LanguageLinks languages={text.map(({ language }) => language)} path={`/actions/${at.reference}/outputs/${at.number}/sections/${id}`} />}
      {may.write && (
        <div className="mt-3 flex flex-wrap gap-3">
          {index > 0 && <Command submit={submits.order} hidden={{ ...at, sectionId: id, move: "up" }} submitLabel={t("up")} quiet />}
          {index < sections.length - 1 && <Command submit={submits.order} hidden={{ ...at, sectionId: id, move: "down" }} submitLabel={t("down")} quiet />}
          <Command submit={submits.remove} hidden={{ ...at, sectionId: id }} submitLabel={t("remove")} quiet />
        </div>
      )}
      <CommentList comments={comments} hidden={at} sectionId={id} mayComment={may.comment} maySettle={may.settle} submits={submits} />
    </Section>
  ));
}
