import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { countryName } from "@/domain/countries/list";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

/** Who asked, from where, how and when, and about which theme. */
export function RequestFacts({ request }: { request: RequestDetail }) {
  const t = useTranslations("requests");
  const fields = useTranslations("fields");
  const actions = useTranslations("actions");
  const locale = useLocale();
  const signatory = [request.signatoryName, request.signatoryRank].filter(Boolean).join(", ");
  const areas = request.specificAreas.map((area) => actions(`areas.${area}`)).join(", ");
  return (
    <DescriptionList
      items={[
        { label: t("file.authorities"), value: <Authorities request={request} /> },
        ...(request.country ? [{ label: fields("country"), value: countryName(request.country, locale) }] : []),
        { label: fields("channel"), value: t(`channels.${request.channel}`) },
        ...(request.submittedOn ? [{ label: t("inbox.received"), value: formatDate(request.submittedOn, locale) }] : []),
        ...(request.thematicArea ? [{ label: fields("thematicArea"), value: actions(`themes.${request.thematicArea}`) }] : []),
        ...(areas ? [{ label: fields("specificAreas"), value: areas }] : []),
        ...(request.contactName || request.contactEmail ? [{ label: fields("contactName"), value: <Contact request={request} /> }] : []),
        { label: fields("signatoryName"), value: <span dir="auto">{signatory || t("notGiven")}</span> },
      ]}
    />
  );
}

function Authorities({ request: { authorities } }: { request: RequestDetail }) {
  const t = useTranslations("requests");
  const locale = useLocale();
  return (
    <ul>
      {authorities.map(({ id, nameEn, nameFr, isLead }) => {
        const name = pick(locale, nameEn, nameFr);
        return <li key={id}><span lang={name.lang === locale ? undefined : name.lang} dir="auto">{name.text}</span>{isLead && authorities.length > 1 && <span className="text-ink-2"> ({t("file.lead")})</span>}</li>;
      })}
    </ul>
  );
}

function Contact({ request: { contactName, contactEmail, contactPhone } }: { request: RequestDetail }) {
  return (
    <>
      <span dir="auto">{contactName}</span>
      {contactEmail && <><br /><a href={`mailto:${contactEmail}`}><bdi dir="ltr">{contactEmail}</bdi></a></>}
      {contactPhone && <><br /><bdi dir="ltr">{contactPhone}</bdi></>}
    </>
  );
}
