import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import { countryName } from "@/domain/countries/list";
import type { Party } from "@/domain/requests/joint";
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
    <Facts
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

/** Narrower than a description list, for the margin of a file. */
function Facts({ items }: { items: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="border-t-2 border-ink text-table">
      {items.map(({ label, value }) => <div key={label} className="grid grid-cols-[8rem_1fr] gap-x-4 border-b border-line py-1.5"><dt className="text-ink-2">{label}</dt><dd className="min-w-0 break-words">{value}</dd></div>)}
    </dl>
  );
}

/** Everybody who asks or was asked to: who signed, when and how. */
function Authorities({ request: { parties } }: { request: RequestDetail }) {
  const t = useTranslations("requests");
  const locale = useLocale();
  return (
    <ul>
      {parties.map((party) => {
        const name = pick(locale, party.nameEn, party.nameFr);
        return (
          <li key={party.id}>
            <span lang={name.lang === locale ? undefined : name.lang} dir="auto">{name.text}</span>{party.isLead && parties.length > 1 && <span className="text-ink-2"> ({t("file.lead")})</span>}
            <Signature party={party} />
          </li>
        );
      })}
    </ul>
  );
}

function Signature({ party: { isLead, state, signedOn, signedVia, signatoryName, signatoryRank, declineReason, letter } }: { party: Party }) {
  const t = useTranslations("joint");
  const locale = useLocale();
  const signatory = [signatoryName, signatoryRank].filter(Boolean).join(", ");
  const said = state === "signed" && signedOn && signedVia ? t(`signed.${signedVia}`, { date: formatDate(signedOn, locale) }) : isLead ? null : t(`states.${state}`);
  return (
    <>
      {said && <span className="block text-ink-2">{said}{signatory && !isLead && <>, <span dir="auto">{signatory}</span></>}</span>}
      {declineReason && <span dir="auto" className="block whitespace-pre-wrap text-ink-2">{declineReason}</span>}
      {letter && <span className="block"><FileLink {...letter} name={letter.fileName} /></span>}
    </>
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
