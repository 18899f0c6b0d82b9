import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { LanguageLinks } from "@/components/texts/language-links";
import { Heading, LongText } from "@/components/texts/long-text";
import { TextChecks } from "@/components/texts/text-checks";
import { Section } from "@/components/ui/section";
import type { OutputSection } from "@/domain/outputs/output";

type Props = { at: { reference: string; number: number }; sections: readonly OutputSection[]; isOpen: boolean; mayCheck: boolean; submits: { check: Submit; order: Submit; remove: Submit } };

/** The text as the facility writes it: each section in its languages, with what can be done to it. */
export function OutputText({ at, sections, isOpen, mayCheck, submits }: Props) {
  const t = useTranslations("outputs.sections");
  if (sections.length === 0) return <p className="mt-6 text-ink-2">{t("none")}</p>;
  return sections.map(({ id, text }, index) => {
    const path = `/actions/${at.reference}/outputs/${at.number}/sections/${id}`;
    return (
      <Section key={id} id={`section-${id}`} title={<>{index + 1}. <Heading text={text} /></>}>
        <LongText text={text} withoutHeading />
        {mayCheck && <TextChecks text={text} hidden={at} submit={submits.check} />}
        {isOpen && <LanguageLinks text={text} path={path} />}
        {isOpen && (
          <div className="mt-3 flex flex-wrap gap-3">
            {index > 0 && <Command submit={submits.order} hidden={{ ...at, sectionId: id, move: "up" }} submitLabel={t("up")} quiet />}
            {index < sections.length - 1 && <Command submit={submits.order} hidden={{ ...at, sectionId: id, move: "down" }} submitLabel={t("down")} quiet />}
            <Command submit={submits.remove} hidden={{ ...at, sectionId: id }} submitLabel={t("remove")} quiet />
          </div>
        )}
      </Section>
    );
  });
}
