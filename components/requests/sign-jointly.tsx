import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Party } from "@/domain/requests/joint";

type Props = { reference: string; party: Party; maySign: boolean; submitSign: Submit; submitDecline: Submit };

/** An institution that was asked signs for itself in the service, or says that it does not. */
export function SignJointly({ reference, party, maySign, submitSign, submitDecline }: Props) {
  const t = useTranslations("joint");
  const hidden = { reference, partyId: party.id };
  if (!maySign) return <Notice tone="waiting" title={t("waits", { name: party.nameEn })}><p>{t("onlySignatory")}</p></Notice>;
  return (
    <Section title={t("signTitle", { name: party.nameEn })} id="sign">
      <Command submit={submitSign} hidden={hidden} submitLabel={t("sign")}>
        <TextField name="signatoryRank" label={t("yourRank")} />
        <Checkbox name="declaration" label={t("declaration")} />
      </Command>
      <Command folded={t("decline")} submit={submitDecline} hidden={hidden} submitLabel={t("declineSubmit")} quiet><TextArea name="reason" label={t("declineReason")} rows={3} limit={2000} /></Command>
    </Section>
  );
}
