import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Section } from "@/components/ui/section";
import type { ValuePage } from "@/domain/indicators/indicator";
import { VALUE_WRITABLE } from "@/domain/indicators/lifecycle";

type Submits = Record<"submit" | "giveBack" | "approve" | "void" | "remove", Submit>;
type Props = { reference: string; page: ValuePage; submits: Submits; mayWrite: boolean; mayApprove: boolean; userId: string };

/** What can be done with a value now: submit or delete it, approve it or give it back, set it aside. */
export function ValueMoves({ reference, page: { indicator, value }, submits, mayWrite, mayApprove, userId }: Props) {
  const t = useTranslations("indicatorValues");
  const hidden = { reference, indicator: indicator.number, number: value.number, version: value.version };
  const isWritable = mayWrite && (VALUE_WRITABLE as readonly string[]).includes(value.state);
  const isPending = mayApprove && value.state === "pending";
  const isApproved = mayApprove && value.state === "approved";
  const isOwn = value.submittedById === userId;
  return (
    <div className="mt-8">
      <FormGate closed={!isWritable}>
        {isWritable && <Section title={t("moves.submit")}>{null}</Section>}
        <Command submit={submits.submit} hidden={hidden} submitLabel={t("moves.submit")} />
        {isWritable && <p className="mt-6"><a href={`/actions/${reference}/indicators/${indicator.number}/values/${value.number}/edit`}>{t("change")}</a></p>}
        <Fold title={t("remove")} lead={t("removeLead")}><Command quiet submit={submits.remove} hidden={hidden} submitLabel={t("remove")} /></Fold>
      </FormGate>
      <FormGate closed={!isPending}>
        {isPending && <Section title={t("moves.approve")}><p className="mb-4 max-w-reading text-ink-2">{isOwn ? t("ownLead") : t("approveLead")}</p></Section>}
        <Command submit={submits.approve} hidden={hidden} submitLabel={t("moves.approve")} />
        <Fold title={t("giveBackTitle")}><Command quiet submit={submits.giveBack} hidden={hidden} submitLabel={t("moves.giveBack")}><Reason /></Command></Fold>
      </FormGate>
      <FormGate closed={!isApproved}>
        <Fold title={t("voidTitle")} lead={t("voidLead")}><Command quiet submit={submits.void} hidden={hidden} submitLabel={t("moves.void")}><Reason /></Command></Fold>
      </FormGate>
    </div>
  );
}

function Fold({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return <details className="mt-6"><summary className="font-semibold">{title}</summary><div className="mt-4">{lead && <p className="mb-4 max-w-reading text-ink-2">{lead}</p>}{children}</div></details>;
}

function Reason() {
  const t = useTranslations("indicatorValues.labels");
  return <TextArea name="reason" label={t("reason")} rows={3} limit={2000} />;
}
