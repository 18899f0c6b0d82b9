import { useTranslations } from "next-intl";
import { BRIEF_LANGUAGES, type BriefLanguage } from "@/domain/briefs/lists";

/** The brief in each of its languages. */
export function BriefLanguages({ path, current }: { path: string; current: BriefLanguage }) {
  const t = useTranslations("briefs");
  return (
    <p className="mb-4 flex gap-x-5">
      {BRIEF_LANGUAGES.map((language) => <a key={language} href={`${path}?language=${language}`} aria-current={language === current ? "true" : undefined} className="aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline">{t("staff.inLanguage", { language: t(`languages.${language}`) })}</a>)}
    </p>
  );
}
