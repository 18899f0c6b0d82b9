import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { Colon } from "@/components/ui/colon";
import { countryName } from "@/domain/countries/list";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { formatDate } from "@/domain/shared/dates";
import { RequestChip } from "./request-chip";
import { RequestTitle } from "./request-title";

type Props = { request: RequestDetail; into: RequestDetail };

/** Two requests side by side, the one that ends and the one that goes on, line by line. */
export function MergeSides({ request, into }: Props) {
  const t = useTranslations("overlap.mergePage");
  const inbox = useTranslations("requests.inbox");
  const rows = useRows();
  const [one, other] = [rows(request), rows(into)];
  return (
    <div role="region" aria-label={t("title")} tabIndex={0} className="max-wide:overflow-x-auto">
      <table className="w-full border-collapse text-table max-sm:min-w-[36rem]">
        <thead>
          <tr className="border-b-2 border-ink text-start align-bottom">
            <td className="w-[9rem]" />
            <th scope="col" className="px-3 py-1.5 text-start font-semibold">{t("ends")}<Colon /> <a href={`/requests/${request.reference}`}>{request.reference}</a></th>
            <th scope="col" className="px-3 py-1.5 text-start font-semibold">{t("goesOn")}<Colon /> <a href={`/requests/${into.reference}`}>{into.reference}</a></th>
          </tr>
        </thead>
        <tbody>
          {one.map(({ label, value }, index) => (
            <tr key={label} className="border-b border-line align-top">
              <th scope="row" className="py-1.5 pe-3 text-start font-normal text-ink-2">{label}</th>
              <td className="w-1/2 px-3 py-1.5 break-words">{value}</td>
              <td className="w-1/2 px-3 py-1.5 break-words">{other[index]!.value}</td>
            </tr>
          ))}
        </tbody>
        <caption className="sr-only">{inbox("request")}<Colon /> {request.reference}, {into.reference}</caption>
      </table>
    </div>
  );
}

function useRows(): (request: RequestDetail) => { label: string; value: ReactNode }[] {
  const t = useTranslations("overlap.mergePage");
  const requests = useTranslations("requests");
  const actions = useTranslations("actions");
  const fields = useTranslations("fields");
  const locale = useLocale();
  return ({ title, language, authorities, leadAuthorityName, country, channel, submittedOn, state, outcome, thematicArea, specificAreas, need, letters }) => [
    { label: requests("labels.title"), value: <RequestTitle title={title} language={language} /> },
    { label: requests("file.authorities"), value: <span dir="auto">{authorities.map(({ nameEn, nameFr }) => (locale === "fr" ? (nameFr ?? nameEn) : nameEn)).join(", ") || leadAuthorityName}</span> },
    { label: fields("country"), value: country ? countryName(country, locale) : "–" },
    { label: fields("channel"), value: requests(`channels.${channel}`) },
    { label: t("sentOn"), value: submittedOn ? formatDate(submittedOn, locale) : "–" },
    { label: requests("inbox.state"), value: <RequestChip state={state} outcome={outcome} /> },
    { label: fields("thematicArea"), value: thematicArea ? actions(`themes.${thematicArea}`) : "–" },
    { label: fields("specificAreas"), value: specificAreas.map((area) => actions(`areas.${area}`)).join(", ") || "–" },
    { label: t("problem"), value: <p lang={language} dir="auto" className="whitespace-pre-wrap">{need}</p> },
    { label: requests("file.letter"), value: letters.length > 0 ? letters.map(({ fileName }) => fileName).join(", ") : "–" },
  ];
}
