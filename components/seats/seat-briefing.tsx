import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { HistoryList } from "@/components/history/history-list";
import { AuthorityContact } from "@/components/requests/authority-contact";
import { RequestTitle } from "@/components/requests/request-title";
import type { HelpDesk } from "@/domain/programmes/programme";
import { holderOf } from "@/domain/portfolio/authority-task";
import type { Briefing } from "@/domain/seats/queries/find-briefing";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

// As much as two pages hold; the rest is counted.
const MOST = { tasks: 8, requests: 6, actions: 6 } as const;

/** What a seat holds, in the order in which somebody new asks for it. */
export function SeatBriefing({ briefing: { tasks, requests, actions, advice, history }, desk }: { briefing: Briefing; desk: HelpDesk | null }) {
  const t = useTranslations("seats.brief");
  const words = useTranslations();
  const locale = useLocale();
  const open = requests.filter(({ state }) => state !== "withdrawn" && state !== "merged");
  const told = (en: string, fr: string | null) => pick(locale, en, fr).text;
  return (
    <>
      <Part title={t("toDo")} all={tasks.length} most={MOST.tasks}>
        {tasks.slice(0, MOST.tasks).map(({ kind, reference, number, dueOn, actionTitleEn, actionTitleFr }) => (
          <li key={`${kind}${reference}${number}`}>{words(`requests.home.tasks.${kind}`, { number: String(number) })} – {reference}, {told(actionTitleEn, actionTitleFr)}{dueOn && ` (${t("due", { date: formatDate(dueOn, locale) })})`}</li>
        ))}
      </Part>
      <Part title={t("requests")} all={open.length} most={MOST.requests}>
        {open.slice(0, MOST.requests).map((request) => (
          <li key={request.reference}>
            {request.reference}, <RequestTitle {...request} />: {request.outcome ? words(`requests.publicDecisions.${request.outcome}`) : words(`requests.publicStates.${request.state}`)}
            {request.court && request.courtSince && <Held holder={words(`requests.home.holder.${request.court}`)} since={request.courtSince} />}
          </li>
        ))}
      </Part>
      <Part title={t("actions")} all={actions.length} most={MOST.actions}>
        {actions.slice(0, MOST.actions).map(({ reference, titleEn, titleFr, stage, court, courtSince }) => {
          const holder = holderOf(court, tasks.some((task) => task.reference === reference));
          return <li key={reference}>{reference}, {told(titleEn, titleFr)}: {words(`actions.publicStates.${stage}`)}{holder && courtSince && <Held holder={words(`requests.home.holder.${holder}`)} since={courtSince} />}</li>;
        })}
      </Part>
      <Part title={t("advice")} all={advice.length} most={advice.length}>
        {advice.map(({ reference, number, textEn, textFr, state, dueOn }) => (
          <li key={`${reference}${number}`}>{reference}, {t("number", { number })}: {told(textEn, textFr)} – {words(`recommendations.publicStates.${state}`)}{dueOn && ` (${t("due", { date: formatDate(dueOn, locale) })})`}</li>
        ))}
      </Part>
      <section className="mt-5 break-inside-avoid"><h2 className="text-h3">{t("contact")}</h2><AuthorityContact actions={actions} desk={desk} /></section>
      <section className="mt-5"><h2 className="text-h3">{t("history")}</h2><HistoryList entries={history} brief /></section>
    </>
  );
}

function Part({ title, all, most, children }: { title: string; all: number; most: number; children: ReactNode }) {
  const t = useTranslations("seats.brief");
  return (
    <section className="mt-5">
      <h2 className="text-h3">{title}</h2>
      {all === 0 ? <p>{t("none")}</p> : <ul className="list-disc ps-5">{children}</ul>}
      {all > most && <p className="text-ink-2">{t("more", { count: all - most })}</p>}
    </section>
  );
}

function Held({ holder, since }: { holder: string; since: string }) {
  const t = useTranslations("seats.brief");
  const locale = useLocale();
  return <span className="text-ink-2"> – {t("heldBy", { holder, date: formatDate(since, locale) })}</span>;
}
