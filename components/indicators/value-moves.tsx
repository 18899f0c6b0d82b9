import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
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
        <Command submit={submits.submit} hidden={hidden} submitLabel={t("moves.submit")} />
        {isWritable && <p className="mt-5"><a href={`/actions/${reference}/indicators/${indicator.number}/values/${value.number}/edit`}>{t("change")}</a></p>}
        <Command folded={t("remove")} quiet submit={submits.remove} hidden={hidden} submitLabel={t("remove")}><p className="max-w-reading text-ink-2">{t("removeLead")}</p></Command>
      </FormGate>
      <FormGate closed={!isPending}>
        {isPending && <p className="mb-4 max-w-reading text-ink-2">{isOwn ? t("ownLead") : t("approveLead")}</p>}
        <Command submit={submits.approve} hidden={hidden} submitLabel={t("moves.approve")} />
        <Command folded={t("giveBackTitle")} quiet submit={submits.giveBack} hidden={hidden} submitLabel={t("moves.giveBack")}><Reason /></Command>
      </FormGate>
      <FormGate closed={!isApproved}>
        <Command folded={t("voidTitle")} quiet submit={submits.void} hidden={hidden} submitLabel={t("moves.void")}><p className="max-w-reading text-ink-2">{t("voidLead")}</p><Reason /></Command>
      </FormGate>
    </div>
  );
}

function Reason() {
  const t = useTranslations("indicatorValues.labels");
  return <TextArea name="reason" label={t("reason")} rows={3} limit={2000} />;
}
