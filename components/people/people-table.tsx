import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { DataTable } from "@/components/ui/data-table";
import { countryName } from "@/domain/countries/list";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { roleAndKindOf, type SeatRow } from "@/domain/seats/seat";
import type { Role } from "@/domain/policy/actor";

type Props = { rows: readonly SeatRow[]; /** May the reader end seats of this role and take back invitations to them? */ mayChange: (role: Role) => boolean; submitEnd: Submit; submitRevocation: Submit; /** Offers to look as somebody sees. */ mayView?: boolean };

const COLUMNS = ["person", "seat", "organisation", "since", "signedIn"] as const;

/** Who holds which seat since when, and who is invited. */
export function PeopleTable({ rows, mayChange, submitEnd, submitRevocation, mayView }: Props) {
  const [t, viewing] = [useTranslations("people"), useTranslations("viewings")];
  const locale = useLocale();
  const canChange = rows.some(({ seat }) => mayChange(roleAndKindOf(seat).role));
  const columns = [...COLUMNS, ...(canChange ? ["change" as const] : [])].map((key) => ({ key, label: t(`columns.${key}`), nowrap: key === "since" || key === "signedIn" }));
  return (
    <DataTable caption={t("caption")} empty={t("none")} columns={columns} rows={rows.map((row) => ({
      key: (row.holderId ?? row.invitationId)!,
      cells: {
        person: <><bdi className="font-semibold">{row.name}</bdi><bdi dir="ltr" className="block text-meta text-ink-2 wrap-anywhere">{row.email}</bdi></>,
        seat: <><bdi>{row.seatTitle}</bdi><span className="block text-meta text-ink-2">{t(`seats.${row.seat}`)}{row.administers && <>; {t("administers")}</>}</span></>,
        organisation: <>{pick(locale, row.organisation, row.organisationFr).text}{row.country && <span className="block text-meta text-ink-2">{countryName(row.country, locale)}</span>}</>,
        since: row.holderId ? formatDate(row.since, locale) : t("invitedSince", { date: formatDate(row.since, locale) }),
        signedIn: row.lastSignedInOn ? formatDate(row.lastSignedInOn, locale) : t("never"),
        change: <>{mayChange(roleAndKindOf(row.seat).role) && <Change row={row} submitEnd={submitEnd} submitRevocation={submitRevocation} />}{mayView && row.holderId && row.seat !== "admin" && <a href={`/people/view?holder=${row.holderId}`} className="inline-block py-1">{viewing("link")}</a>}</>,
      },
    }))} />
  );
}

function Change({ row: { holderId, invitationId, name }, submitEnd, submitRevocation }: Pick<Props, "submitEnd" | "submitRevocation"> & { row: SeatRow }) {
  const [t, seats] = [useTranslations("people"), useTranslations("seats")];
  if (invitationId) return <Command submit={submitRevocation} hidden={{ invitationId }} submitLabel={t("takeBack")} quiet />;
  return <Command folded={t("endFold")} submit={submitEnd} hidden={{ holderId: holderId! }} submitLabel={seats("end", { name })} quiet><p className="max-w-reading">{seats("endText", { name })}</p></Command>;
}
