import type { ComponentProps } from "react";
import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextField } from "@/components/forms/text-field";
import { Section } from "@/components/ui/section";
import type { Factors } from "@/domain/factors/rules";
import { PasskeyForm } from "./passkey-form";

type Start = Extract<ComponentProps<typeof PasskeyForm>, { kind: "proof" }>["start"];
type Props = { factors: Factors; submitCode: Submit; submitRecovery: Submit; submitPasskey: Submit; startPasskey: Start };

/** Every way in which this person can show a second factor. */
export function Proof({ factors, submitCode, submitRecovery, submitPasskey, startPasskey }: Props) {
  const t = useTranslations("factors");
  return (
    <>
      {factors.app && (
        <Section title={t("app")}><Command submit={submitCode} submitLabel={t("send")}><CodeField /></Command></Section>
      )}
      {factors.passkeys.length > 0 && (
        <Section title={t("passkeys")}>
          <PasskeyForm kind="proof" start={startPasskey} submit={submitPasskey} label={t("passkeyUse")} failed={t("passkeyFailed")} />
          <noscript>{t("passkeyNeedsScripts")}</noscript>
        </Section>
      )}
      {factors.recoveryCodesLeft > 0 && (
        <Command folded={t("recoveryUse")} submit={submitRecovery} submitLabel={t("send")} quiet>
          <TextField name="recovery" label={t("recoveryCode")} width="medium" dir="ltr" autoComplete="off" />
        </Command>
      )}
    </>
  );
}

/** Where the code of an app is typed. */
export function CodeField() {
  const t = useTranslations("factors");
  return <TextField name="code" label={t("code")} hint={t("codeHint")} inputMode="numeric" autoComplete="one-time-code" width="code" dir="ltr" />;
}
