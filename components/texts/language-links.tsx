import { useLocale, useTranslations } from "next-intl";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { languageName } from "@/domain/experts/expert";

/** Ways to the form of each language of a text, and to a new translation; without scripts too. */
export function LanguageLinks({ languages, path }: { languages: readonly string[]; path: string }) {
  const t = useTranslations("texts");
  const locale = useLocale();
  const missing = DOCUMENT_LANGUAGES.filter((code) => !languages.includes(code));
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
      {languages.map((language) => <a key={language} href={`${path}?language=${language}`}>{t("edit", { language: languageName(language, locale) })}</a>)}
      {languages.length > 0 && (
        <form action={path} className="flex flex-wrap items-center gap-2">
          <label className="text-table text-ink-2">{t("translateInto")}{" "}
            <select name="language" className="min-h-[var(--control-height,2rem)] border border-control bg-surface px-2 text-body text-ink">
              {missing.map((code) => <option key={code} value={code}>{languageName(code, locale)}</option>)}
            </select>
          </label>
          <button type="submit" className="button button-quiet">{t("translate")}</button>
        </form>
      )}
    </div>
  );
}
