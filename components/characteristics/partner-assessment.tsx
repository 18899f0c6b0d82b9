import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Section } from "@/components/ui/section";
import type { CharacteristicRow } from "@/domain/characteristics/characteristic";
import type { ProofRecord } from "@/domain/characteristics/records";
import { AssessmentFields } from "./assessment-fields";
import { Ground, Verdict } from "./ground";

type Props = { reference: string; row: CharacteristicRow; records: readonly ProofRecord[]; locale: string; submit: Submit };

/** The facility's view, and the authority's own to be said. */
export function PartnerAssessment({ reference, row: { characteristic, facility, authority }, records, locale, submit }: Props) {
  const t = useTranslations("characteristics");
  // What was written in the other language stays.
  const other = locale === "fr" ? { noteEn: authority?.noteEn ?? "" } : { noteFr: authority?.noteFr ?? "" };
  return (
    <>
      <Section title={t("partner.facilityView")}>{facility ? <div className="grid gap-2"><p><Verdict view={facility} /></p><Ground view={facility} reference={reference} space="partner" /></div> : <p>{t("partner.facilityNone")}</p>}</Section>
      {authority && <Section title={t("now")}><div className="mb-6"><Ground view={authority} reference={reference} space="partner" /></div></Section>}
      <Command submit={submit} hidden={{ reference, characteristic, version: authority?.version ?? "", ...other }} submitLabel={t("partner.submit")} cancel={{ href: `/partner/actions/${reference}/good-practice`, label: t("partner.back") }}>
        <AssessmentFields view={authority} records={records} isOneLanguage />
      </Command>
    </>
  );
}
