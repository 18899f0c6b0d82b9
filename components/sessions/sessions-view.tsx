import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { HistoryList } from "@/components/history/history-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { HistoryEntry } from "@/domain/history/entry";
import type { Role } from "@/domain/policy/actor";
import { lifetimeOf } from "@/domain/sessions/lifetimes";
import type { OpenSession } from "@/domain/sessions/session";
import { formatMoment } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

type Submit = (form: FormData) => Promise<void>;
type Props = { role: Role; back: { href: string; label: string }; sessions: readonly OpenSession[]; signIns: readonly HistoryEntry[]; done?: string; submitEnd: Submit; submitEndOthers: Submit; children?: ReactNode };

/** Where somebody is signed in, and what happened at their sign-ins: the same in every space, and without scripts. */
export function SessionsView({ role, back, sessions, signIns, done, submitEnd, submitEndOthers, children }: Props) {
  const t = useTranslations("sessions");
  const { away, most } = lifetimeOf(role);
  return (
    <>
      <PageHead title={t("title")} kicker={<a href={back.href} className="inline-flex min-h-11 items-center">{back.label}</a>} lead={t("lead")} done={done === "one" || done === "others" ? t(`done.${done}`) : undefined} />
      <ul className="border-t-2 border-ink">{sessions.map((one) => <Line key={one.id} session={one} submit={submitEnd} />)}</ul>
      {sessions.length > 1 ? <form action={submitEndOthers} className="mt-4"><button className="button">{t("endOthers")}</button></form> : <p className="mt-4">{t("only")}</p>}
      <p className="mt-4 max-w-reading text-ink-2">{t("limits", { away, most: most / 60 })}</p>
      <Section title={t("happened")}><HistoryList entries={signIns} brief /></Section>
      {children}
    </>
  );
}

function Line({ session: { id, isHere, device, startedAt, lastSeenAt, factors, seatTitle, organisation, organisationFr }, submit }: { session: OpenSession; submit: Submit }) {
  const t = useTranslations("sessions");
  const locale = useLocale();
  const moment = (at: string) => formatMoment(new Date(at), locale);
  const name = device ?? t("unknown");
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="min-w-0">
        <h2 className="text-h3">{isHere ? `${t("here")} (${name})` : name}</h2>
        <p>{seatTitle ? [seatTitle, pick(locale, organisation, organisationFr).text].join(" · ") : t("noSeat")}</p>
        <p className="text-ink-2">{t("since", { date: moment(startedAt), seen: moment(lastSeenAt) })}{factors.length > 0 && <> · {t("by", { factors: factors.map((one) => t(`factors.${one as "code"}`)).join(", ") })}</>}</p>
      </div>
      {!isHere && <form action={submit}><input type="hidden" name="id" value={id} /><button className="button button-quiet" aria-label={`${t("end")}: ${name}`}>{t("end")}</button></form>}
    </li>
  );
}
