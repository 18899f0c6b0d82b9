import { useLocale, useTranslations } from "next-intl";
import { Heading } from "@/components/texts/long-text";
import { Section } from "@/components/ui/section";
import { TextDiff } from "@/components/ui/text-diff";
import { languageName } from "@/domain/experts/expert";
import type { SentSection, SentText } from "@/domain/outputs/output";

/** What changed from one version to the next, section by section and language by language. */
export function VersionDifferences({ before, after }: { before: SentText; after: SentText }) {
  const t = useTranslations("reviews.differences");
  const earlier = new Map(before.sections.map((section) => [section.id, section]));
  const removed = before.sections.filter(({ id }) => after.sections.every((section) => section.id !== id));
  const changed = after.sections.filter((section) => !earlier.has(section.id) || section.isChanged);
  const same = after.sections.filter((section) => !changed.includes(section));
  if (changed.length === 0 && removed.length === 0) return <p>{t("same")}</p>;
  return (
    <>
      {changed.map((section) => <Changes key={section.id} before={earlier.get(section.id)} after={section} />)}
      {removed.map((section) => <Changes key={section.id} before={section} />)}
      {same.length > 0 && <p className="mt-8 max-w-reading text-ink-2">{t("unchanged", { sections: same.map(({ position }) => position).join(", ") })}</p>}
    </>
  );
}

function Changes({ before, after }: { before?: SentSection; after?: SentSection }) {
  const t = useTranslations("reviews.differences");
  const locale = useLocale();
  const shown = (after ?? before)!;
  const languages = [...new Set([...(after?.text ?? []), ...(before?.text ?? [])].map(({ language }) => language))];
  const words = (section: SentSection | undefined, language: string) => {
    const passage = section?.text.find((one) => one.language === language);
    return passage ? [passage.heading, passage.body].filter(Boolean).join("\n\n") : "";
  };
  return (
    <Section title={<>{shown.position}. <Heading text={shown.text} /></>} aside={!before ? t("added") : !after && t("removed")}>
      {languages.filter((language) => words(before, language) !== words(after, language)).map((language) => (
        <div key={language} className="mb-4">
          <p className="text-table text-ink-2">{t("language", { language: languageName(language, locale) })}</p>
          <TextDiff before={words(before, language)} after={words(after, language)} lang={language} />
        </div>
      ))}
    </Section>
  );
}
