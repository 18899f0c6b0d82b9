import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { countryName } from "@/domain/countries/list";
import { pick } from "@/domain/shared/localised";
import type { OpinionQuestion } from "@/domain/requests/opinion-question";

/** The request as its authority sent it, in the language it was written in; its letters open through the link alone. */
export function QuestionText({ token, request }: { token: string; request: OpinionQuestion["request"] }) {
  const t = useTranslations("opinions.byLink");
  const labels = useTranslations("requests.labels");
  const locale = useLocale();
  const { title, language, need, expectedResult, origin, contribution, country, authorities, letters } = request;
  const said = (text: string) => <span lang={language} dir="auto" className="whitespace-pre-wrap break-words">{text}</span>;
  return (
    <DescriptionList
      items={[
        { label: labels("title"), value: <strong>{said(title)}</strong> },
        { label: labels("authority"), value: <ul>{authorities.map(({ nameEn, nameFr }) => <li key={nameEn} dir="auto">{pick(locale, nameEn, nameFr).text}</li>)}</ul> },
        ...(country ? [{ label: t("country"), value: countryName(country, locale) }] : []),
        { label: labels("need"), value: said(need) },
        ...(expectedResult ? [{ label: labels("expectedResult"), value: said(expectedResult) }] : []),
        ...(origin ? [{ label: labels("origin"), value: said(origin) }] : []),
        ...(contribution ? [{ label: t("contribution"), value: said(contribution) }] : []),
        { label: t("letters"), value: letters.length === 0 ? t("noLetters") : <ul>{letters.map(({ id, fileName }) => <li key={id}><a href={`/api/answer/${token}/documents/${id}`} dir="auto" className="inline-block min-h-11 break-words py-2">{fileName}</a></li>)}</ul> },
      ]}
    />
  );
}
