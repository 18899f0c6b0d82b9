import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FileField } from "@/components/forms/file-field";
import type { Submit } from "@/components/forms/form-state";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { countryOptions, findCountry } from "@/domain/countries/list";
import { LETTER_FILES } from "@/domain/documents/media-type";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import type { OrganisationChoice } from "@/domain/organisations/organisation-choice";
import { needsPublicAuthority, SIGNING_DAYS, type Party } from "@/domain/requests/joint";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { pick } from "@/domain/shared/localised";
import { JointAuthorities } from "./joint-authorities";

export type JointSubmits = { submitInvite: Submit; submitPaper: Submit; submitRemove: Submit };
type Props = JointSubmits & { request: RequestDetail; others: readonly OrganisationChoice[] };

/** Who asks with the lead authority: invited by mail or in the service, signed on paper, or taken off again. */
export function PartnersQuestion({ request, others, submitInvite, submitPaper, submitRemove }: Props) {
  const t = useTranslations("joint");
  const needsOne = needsPublicAuthority(request.parties);
  return (
    <>
      {needsOne && <Notice tone="waiting" title={t("needsAuthority")}><p>{t("needsAuthorityText")}</p></Notice>}
      <JointAuthorities parties={request.parties} formsOf={(party) => <PartyForms reference={request.reference} party={party} submitPaper={submitPaper} submitRemove={submitRemove} />} />
      <Section title={t("invite")}>
        <p className="mb-4 max-w-reading">{t("inviteText", { days: SIGNING_DAYS })}</p>
        <Command submit={submitInvite} hidden={{ reference: request.reference }} submitLabel={t("inviteSubmit")} quiet><InviteFields request={request} others={others} /></Command>
      </Section>
    </>
  );
}

function PartyForms({ reference, party, submitPaper, submitRemove }: { reference: string; party: Party; submitPaper: Submit; submitRemove: Submit }) {
  const t = useTranslations("joint");
  if (party.isLead || party.state === "signed") return null;
  const hidden = { reference, partyId: party.id };
  return (
    <>
      {party.state === "invited" && (
        <Command folded={t("paper")} submit={submitPaper} hidden={hidden} submitLabel={t("paperSubmit")} quiet>
          <TextField name="signatoryName" label={t("signatoryName")} />
          <TextField name="signatoryRank" label={t("signatoryRank")} />
          <FileField name="file" label={t("paperFile")} hint={t("paperHint")} accept={LETTER_FILES} />
        </Command>
      )}
      <Command folded={t("remove")} submit={submitRemove} hidden={hidden} submitLabel={t("removeSubmit", { name: party.nameEn })} quiet />
    </>
  );
}

function InviteFields({ request, others }: { request: RequestDetail; others: readonly OrganisationChoice[] }) {
  const t = useTranslations("joint");
  const kinds = useTranslations("organisations.kinds");
  const locale = useLocale();
  const free = others.filter(({ id }) => !request.parties.some(({ organisationId }) => organisationId === id));
  return (
    <>
      {free.length > 0 && <SelectField name="organisationId" label={t("known")} emptyLabel={t("notListed")} options={free.map(({ id, nameEn, nameFr }) => ({ value: id, label: pick(locale, nameEn, nameFr).text }))} />}
      <TextField name="invitedName" label={t("name")} hint={t("nameHint")} />
      <SelectField name="invitedKind" label={t("kind")} emptyLabel="–" options={REQUESTER_KINDS.map((value) => ({ value, label: kinds(value) }))} />
      <SelectField name="invitedCountry" label={t("country")} emptyLabel={t("sameCountry")} options={countryOptions(locale).filter(({ value }) => findCountry(value)?.region)} />
      <TextField name="invitedEmail" label={t("email")} hint={t("emailHint")} type="email" dir="ltr" autoComplete="off" />
    </>
  );
}
