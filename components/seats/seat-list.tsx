import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import type { AuthoritySeat } from "@/domain/seats/seat";
import { formatDate } from "@/domain/shared/dates";

type Props = { seats: readonly AuthoritySeat[]; mayEdit: boolean; submitEnd: Submit; submitRevocation: Submit };

/** The seats of an authority: what each may do, who holds it since when, who is invited. */
export function SeatList({ seats, mayEdit, submitEnd, submitRevocation }: Props) {
  const t = useTranslations("seats");
  const locale = useLocale();
  return (
    <ul className="border-t-2 border-ink">
      {seats.map(({ id, title, kind, administers, holders, invitations }) => (
        <li key={id} className="border-b border-line py-4">
          <h2 className="text-h3" dir="auto">{title}</h2>
          <p className="text-ink-2">{[t(`kinds.${kind === "signatory" ? "signatory" : "editor"}`), ...(administers ? [t("administers")] : [])].join(" · ")}</p>
          {holders.length === 0 && <p className="mt-2">{t("nobody")}</p>}
          {holders.map((holder) => (
            <div key={holder.id} className="mt-2">
              <p>{t("heldBy", { name: holder.name, date: formatDate(holder.heldFrom, locale) })} · <bdi dir="ltr">{holder.email}</bdi></p>
              {mayEdit && (
                <Command folded={t("endTitle")} submit={submitEnd} hidden={{ holderId: holder.id }} submitLabel={t("end", { name: holder.name })} quiet><p className="max-w-reading">{t("endText", { name: holder.name })}</p></Command>
              )}
            </div>
          ))}
          {invitations.map((invitation) => (
            <div key={invitation.id} className="mt-3">
              <p className="mb-2">{t("invited", { name: invitation.name, email: invitation.email, date: formatDate(invitation.invitedOn, locale) })}</p>
              {mayEdit && <Command submit={submitRevocation} hidden={{ invitationId: invitation.id }} submitLabel={t("takeBack")} quiet />}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
