import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { SignatureAsked } from "@/domain/requests/joint";

type Props = { token: string; asked: SignatureAsked; submitSign: Submit; submitDecline: Submit };

/** An institution without an account reads what it is asked to sign, and answers by pressing: opening the page signs nothing. */
export function SignatureLink({ token, asked, submitSign, submitDecline }: Props) {
  const t = useTranslations("joint");
  const said = (text: string) => <span lang={asked.language} dir="auto" className="whitespace-pre-wrap break-words">{text}</span>;
  return (
    <>
      <PageHead title={t("link.title", { name: asked.institution })} lead={t("link.lead", { authority: asked.authority, by: asked.invitedBy })} />
      <DescriptionList items={[{ label: t("link.request"), value: <>{asked.reference}, {said(asked.title)}</> }, { label: t("link.need"), value: said(asked.need) }, { label: t("link.result"), value: said(asked.expectedResult) }]} />
      <Section title={t("signTitle", { name: asked.institution })}>
        <Command submit={submitSign} hidden={{ token }} submitLabel={t("sign")}>
          <TextField name="name" label={t("signatoryName")} autoComplete="name" />
          <TextField name="signatoryRank" label={t("yourRank")} />
          <Checkbox name="declaration" label={t("declaration")} />
        </Command>
      </Section>
      <Section title={t("decline")}>
        <Command submit={submitDecline} hidden={{ token }} submitLabel={t("declineSubmit")} quiet>
          <TextField name="name" label={t("link.yourName")} autoComplete="name" />
          <TextArea name="reason" label={t("declineReason")} rows={3} limit={2000} />
        </Command>
      </Section>
    </>
  );
}
