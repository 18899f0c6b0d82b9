import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { DataTable } from "@/components/ui/data-table";
import type { StaffFactors } from "@/domain/factors/queries/find-staff-factors";

type Props = { people: readonly StaffFactors[]; ownId: string; submit: Submit };

/** Who of the staff has which second factor, and the way to reset one. */
export function StaffTable({ people, ownId, submit }: Props) {
  const t = useTranslations("factors");
  const hasOf = ({ hasApp, passkeys, recoveryCodesLeft }: StaffFactors) => [hasApp && t("hasApp"), passkeys > 0 && t("hasPasskeys", { count: passkeys }), recoveryCodesLeft > 0 && t("hasCodes", { count: recoveryCodesLeft })].filter(Boolean).join(", ") || t("none");
  const columns = [{ key: "person", label: t("person") }, { key: "needed", label: t("needed") }, { key: "has", label: t("has") }, { key: "reset", label: t("resetFold") }];
  return (
    <DataTable caption={t("people")} columns={columns} empty={t("none")} rows={people.map((one) => ({
      key: one.userId,
      cells: {
        person: one.name, needed: one.isRequired ? t("yes") : t("optional"), has: hasOf(one),
        reset: one.userId !== ownId && (
          <Command folded={t("resetFold")} submit={submit} hidden={{ userId: one.userId }} submitLabel={t("reset", { name: one.name })} quiet>
            <p className="max-w-reading">{t("resetWhy", { name: one.name })}</p>
            <TextArea name="reason" label={t("reason")} />
          </Command>
        ),
      },
    }))} />
  );
}
