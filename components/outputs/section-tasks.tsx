import { useTranslations } from "next-intl";
import { TaskLine } from "@/components/requests/task-line";
import { Heading } from "@/components/texts/long-text";
import { Section } from "@/components/ui/section";
import type { SentSection } from "@/domain/outputs/output";

type Props = { at: string; sections: readonly SentSection[]; organisationId: string; isOpen: boolean };

/** The sections of what was sent, each a page of its own, with what this authority has said of it. */
export function SectionTasks({ at, sections, organisationId, isOpen }: Props) {
  const t = useTranslations("reviews.views");
  const own = ({ views }: SentSection) => views.find((one) => one.organisationId === organisationId);
  const done = sections.filter((section) => own(section) !== undefined).length;
  return (
    <Section title={t("title")} aside={t("progress", { done, total: sections.length })}>
      {!isOpen && <p className="mb-3 max-w-reading text-ink-2">{t("closed")}</p>}
      <ul className="border-t-2 border-ink">
        {sections.map((section) => {
          const view = own(section);
          const changed = section.isChanged === null ? undefined : t(section.isChanged ? "changed" : "same");
          return <TaskLine key={section.id} href={`${at}/sections/${section.position}`} title={<>{section.position}. <Heading text={section.text} /></>} note={changed} status={view ? t(`yours.${view.view}`) : t("open")} />;
        })}
      </ul>
    </Section>
  );
}
