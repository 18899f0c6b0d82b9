import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import type { Submit } from "@/components/forms/form-state";
import { TextField } from "@/components/forms/text-field";
import { DataTable } from "@/components/ui/data-table";
import type { Contact } from "@/domain/handovers/exchange";
import { formatDate } from "@/domain/shared/dates";

type Props = { at: { reference: string; handoverId: string }; contacts: readonly Contact[]; mayChange: boolean; submits: { add: Submit; withdraw: Submit } };

/** Whom the receiver may contact, each with their consent. */
export function ContactTable({ at, contacts, mayChange, submits }: Props) {
  const t = useTranslations("dossiers");
  const locale = useLocale();
  const columns = [{ key: "contact", label: t("columns.contact") }, { key: "organisation", label: t("columns.organisation") }, { key: "reach", label: t("columns.reach") }, { key: "consent", label: t("columns.consent") }];
  const cells = ({ id, name, jobTitle, organisationName, email, phone, consentOn, consentHow, withdrawnOn, version }: Contact) => ({
    contact: <span dir="auto">{[name, jobTitle].filter(Boolean).join(", ")}</span>,
    organisation: <span dir="auto">{organisationName}</span>,
    reach: <span dir="auto" className="break-words">{[email, phone].filter(Boolean).join(", ")}</span>,
    consent: (
      <>
        <span dir="auto">{t("document.agreed", { date: formatDate(consentOn, locale), how: consentHow })}</span>
        {withdrawnOn && <p className="text-ink-2">{t("takenBack", { date: formatDate(withdrawnOn, locale) })}</p>}
        {!withdrawnOn && mayChange && <Command submit={submits.withdraw} hidden={{ ...at, contactId: id, version }} submitLabel={t("withdraw")} quiet />}
      </>
    ),
  });
  return (
    <>
      <p className="mb-3 max-w-reading">{t("contactsLead")}</p>
      <DataTable caption={t("contactsTitle")} columns={columns} rows={contacts.map((contact) => ({ key: contact.id, cells: cells(contact) }))} empty={t("noContacts")} />
      {mayChange && (
        <Command folded={t("addContact")} submit={submits.add} hidden={at} submitLabel={t("addContact")} quiet>
          <TextField name="name" label={t("labels.name")} width="medium" />
          <TextField name="jobTitle" label={t("labels.jobTitle")} width="medium" />
          <TextField name="organisationName" label={t("labels.organisationName")} width="long" />
          <TextField name="email" type="email" label={t("labels.email")} hint={t("hints.reach")} width="medium" dir="ltr" />
          <TextField name="phone" type="tel" label={t("labels.phone")} width="medium" dir="ltr" />
          <DateField name="consentOn" label={t("labels.consentOn")} />
          <TextField name="consentHow" label={t("labels.consentHow")} hint={t("hints.consentHow")} width="long" />
        </Command>
      )}
    </>
  );
}
