"use client";
import { startAuthentication, startRegistration, type PublicKeyCredentialCreationOptionsJSON, type PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/browser";
import { useActionState, type ReactNode } from "react";
import { IDLE, type FormState, type Submit } from "@/components/forms/form-state";

type Props = {
  submit: Submit;
  label: string;
  failed: string;
  children?: ReactNode;
} & ({ kind: "proof"; start: () => Promise<PublicKeyCredentialRequestOptionsJSON> } | { kind: "new"; start: () => Promise<PublicKeyCredentialCreationOptionsJSON | null> });

/** Asks the device for a passkey and posts what it answers. Devices speak to scripts alone, so this form needs them. */
export function PasskeyForm(props: Props) {
  const { submit, label, failed, children } = props;
  const refused: FormState = { status: "refused", values: {}, message: failed, errors: [] };
  const [state, action, isPending] = useActionState(async (_: FormState, form: FormData): Promise<FormState> => {
    const response = await ask(props);
    if (!response) return refused;
    form.set("response", JSON.stringify(response));
    return submit(IDLE, form);
  }, IDLE);
  const message = state.status === "refused" ? (state.errors[0]?.message ?? state.message) : null;
  return (
    <form action={action} className="grid gap-4">
      {message && <p role="alert" className="font-semibold text-status-overdue-text">{message}</p>}
      {children}
      <div><button className="button" disabled={isPending}>{label}</button></div>
    </form>
  );
}

/** The device's answer; null where its owner refused, or took too long. */
async function ask(props: Props) {
  try {
    if (props.kind === "proof") return await startAuthentication({ optionsJSON: await props.start() });
    const optionsJSON = await props.start();
    return optionsJSON && (await startRegistration({ optionsJSON }));
  } catch {
    return null;
  }
}
