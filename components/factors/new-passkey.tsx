import type { ComponentProps } from "react";
import { useTranslations } from "next-intl";
import type { Submit } from "@/components/forms/form-state";
import { TextField } from "@/components/forms/text-field";
import { PasskeyForm } from "./passkey-form";

type Props = { start: Extract<ComponentProps<typeof PasskeyForm>, { kind: "new" }>["start"]; submit: Submit };

/** Adds a passkey under a name of its owner's. */
export function NewPasskey({ start, submit }: Props) {
  const t = useTranslations("factors");
  return (
    <PasskeyForm kind="new" start={start} submit={submit} label={t("passkeyAdd")} failed={t("passkeyFailed")}>
      <TextField name="name" label={t("passkeyName")} hint={t("passkeyNameHint")} width="medium" />
      <noscript>{t("passkeyNeedsScripts")}</noscript>
    </PasskeyForm>
  );
}
