import { useLocale, useTranslations } from "next-intl";
import { AudienceMark } from "@/components/documents/audience-mark";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { ACCESS_RIGHTS, triedOf, type AccessKind, type AccessRow, type AccessSubject, type HeldSeat, type Tried } from "@/domain/access/access";
import type { Explained } from "@/domain/access/explained";
import type { Access } from "@/domain/access/queries/find-access";
import { countryName } from "@/domain/countries/list";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

const CONTROL = "block min-h-9 w-full rounded-control border border-control bg-surface px-2 text-table text-ink";

/** Who can see a record, with what rights and why; and for support, why somebody cannot. */
export function AccessView({ access, path, mayExplain, explained }: { access: Access; path: string; mayExplain: boolean; explained: Explained | null }) {
  const t = useTranslations("access");
  return (
    <>
      <p className="mb-4 max-w-reading text-ink-2">{t(`lead.${access.subject.kind}`)}</p>
      <Seats rows={access.rows} subject={access.subject} />
      {access.subject.kind !== "document" && <Links access={access} />}
      {access.files.length > 0 && <Files access={access} />}
      {mayExplain && <WhyNot kind={access.subject.kind} seats={access.seats} path={path} explained={explained} />}
    </>
  );
}

function Seats({ rows, subject }: { rows: readonly AccessRow[]; subject: AccessSubject }) {
  const t = useTranslations("access");
  const roles = useTranslations("signIn.roles");
  const locale = useLocale();
  const countriesOf = (seat: HeldSeat) => new Intl.ListFormat(locale).format(seat.countries.filter((one) => subject.countries.includes(one)).map((one) => countryName(one, locale)));
  return (
    <DataTable
      caption={t("people")} empty={t("nobody")} columns={(["person", "seat", "rights", "why"] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={rows.map(({ seat, rights, reason }) => {
        const authority = pick(locale, seat.organisationName, seat.organisationNameFr ?? null).text;
        return {
          key: seat.holderId,
          cells: {
            person: seat.personName, seat: `${seat.seatTitle} · ${authority} · ${roles(seat.role)}`, rights: ACCESS_RIGHTS.filter((one) => rights.includes(one)).map((one) => t(`rights.${one}`)).join(", "),
            why: t(`reasons.${reason}`, { authority, countries: countriesOf(seat), role: roles(seat.role) }),
          },
        };
      })}
    />
  );
}

function Links({ access: { links } }: { access: Access }) {
  const t = useTranslations("access");
  const locale = useLocale();
  return (
    <Section title={t("links")}>
      <DataTable
        caption={t("links")} empty={t("noLinks")} columns={(["for", "purpose", "until"] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
        rows={links.map((link) => ({ key: link.id, cells: { for: [link.bodyName, link.toAddress].filter(Boolean).join(" · "), purpose: t(`purposes.${link.purpose}`), until: formatDate(link.expiresOn, locale) } }))}
      />
    </Section>
  );
}

function Files({ access: { files } }: { access: Access }) {
  const t = useTranslations("access");
  return (
    <Section title={t("files")}>
      <DataTable
        caption={t("files")} empty="" columns={(["file", "audience"] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
        rows={files.map((file) => ({ key: file.id, cells: { file: <a href={`/documents/${file.id}/access`} dir="auto" className="break-all">{file.fileName}</a>, audience: <AudienceMark audience={file.audience} /> } }))}
      />
    </Section>
  );
}

function WhyNot({ kind, seats, path, explained }: { kind: AccessKind; seats: readonly HeldSeat[]; path: string; explained: Explained | null }) {
  const t = useTranslations("access");
  return (
    <Section title={t("whyNot")} id="why-not">
      <p className="mb-3 max-w-reading text-ink-2">{t("whyNotLead")}</p>
      <form method="get" action={`${path}#why-not`} className="mb-4 grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
        <label className="min-w-0 text-meta text-ink-2">{t("columns.person")}
          <select name="seat" defaultValue={explained?.seat.holderId ?? ""} className={CONTROL}>{seats.map((seat) => <option key={seat.holderId} value={seat.holderId}>{`${seat.personName} · ${seat.seatTitle} · ${seat.organisationName}`}</option>)}</select>
        </label>
        <label className="min-w-0 text-meta text-ink-2">{t("triedLabel")}
          <select name="tried" defaultValue={explained?.tried ?? ""} className={CONTROL}>{triedOf(kind).map((one) => <option key={one} value={one}>{t(`tried.${wordOf(one)}`)}</option>)}</select>
        </label>
        <button className="button button-quiet">{t("ask")}</button>
      </form>
      {explained && <Answer explained={explained} />}
    </Section>
  );
}

function Answer({ explained: { seat, tried, refusal, isOnHold } }: { explained: Explained }) {
  const t = useTranslations("access");
  const roles = useTranslations("signIn.roles");
  const words = { name: seat.personName, authority: seat.organisationName, role: roles(seat.role), what: t(`tried.${wordOf(tried)}`) };
  const title = refusal || isOnHold ? t("refused", words) : t("allowed", words);
  return <Notice tone={refusal || isOnHold ? "overdue" : "done"} title={title}>{refusal ? t(`refusals.${refusal}`, words) : isOnHold ? t("refusals.onHold", words) : t("allowedText")}</Notice>;
}

// A dot in a key of a catalogue opens a part of it.
const wordOf = <T extends Tried>(tried: T) => tried.replace(".", "_") as T extends `${infer A}.${infer B}` ? `${A}_${B}` : never;
