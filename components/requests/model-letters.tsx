import { useTranslations } from "next-intl";
import { LETTER_MODELS } from "@/domain/requests/letter-model";
import { REQUEST_LANGUAGES } from "@/domain/requests/lists";

/** The model letter in each language, under the language's own name; in letters the reader's device has, so that none are fetched for six words. */
export function ModelLetters({ reference }: { reference: string }) {
  const t = useTranslations("requests.edit");
  return (
    <div className="mb-6">
      <p className="font-semibold">{t("model")}</p>
      <p className="max-w-reading text-ink-2">{t("modelText")}</p>
      <ul className="flex flex-wrap gap-x-6">
        {REQUEST_LANGUAGES.map((language) => (
          <li key={language}><a href={`/api/requests/${reference}/letter?lang=${language}`} lang={language} hrefLang={language} dir={language === "ar" ? "rtl" : "ltr"} className="inline-flex min-h-11 items-center [font-family:system-ui]">{LETTER_MODELS[language].language}</a></li>
        ))}
      </ul>
    </div>
  );
}
