import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { HistoryList } from "@/components/history/history-list";
import { AuthorityContact } from "@/components/requests/authority-contact";
import { RequestTitle } from "@/components/requests/request-title";
import { cutToLines } from "@/domain/committee/decision-sheet";
import type { HistoryEntry } from "@/domain/history/entry";
import type { HelpDesk } from "@/domain/programmes/programme";
import { holderOf } from "@/domain/portfolio/authority-task";
import type { Briefing } from "@/domain/seats/queries/find-briefing";
import { publicStage } from "@/domain/requests/public-stage";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

// As much as two pages hold, whatever was written: the rest is counted, long words are cut, dates and holders never.
const MOST = { tasks: 7, requests: 5, actions: 5, advice: 6 } as const;
const LETTERS = { title: 70, reason: 50, name: 30 } as const;
const cut = (text: string, letters: number) => cutToLines(text, 1, letters).text;

/** What a seat holds, in the order in which somebody new asks for it. */
export function SeatBriefing({ briefing: { tasks, requests, actions, advice, history }, desk }: { briefing: Briefing; desk: HelpDesk | null }) {
  const t = useTranslations("seats.brief");
  const words = useTranslations();
  const locale = useLocale();
  const open = requests.filter(({ state }) => state !== "withdrawn" && state !== "merged");
  const told = (en: string, fr: string | null) => cut(pick(locale, en, fr).text, LETTERS.title);
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
            {request.reference}, <RequestTitle title={cut(request.title, LETTERS.title)} language={request.language} /> · {words(`requests.${publicStage(request)}`)}
            {request.court && request.courtSince && <Held holder={words(`requests.home.holder.${request.court}`)} since={request.courtSince} />}
          </li>
        ))}
      </Part>
      <Part title={t("actions")} all={actions.length} most={MOST.actions}>
        {actions.slice(0, MOST.actions).map(({ reference, titleEn, titleFr, stage, court, courtSince }) => {
          const holder = holderOf(court, tasks.some((task) => task.reference === reference));
          return <li key={reference}>{reference}, {told(titleEn, titleFr)} · {words(`actions.publicStates.${stage}`)}{holder && courtSince && <Held holder={words(`requests.home.holder.${holder}`)} since={courtSince} />}</li>;
        })}
      </Part>
      <Part title={t("advice")} all={advice.length} most={MOST.advice}>
        {advice.slice(0, MOST.advice).map(({ reference, number, textEn, textFr, state, dueOn }) => (
          <li key={`${reference}${number}`}>{reference}, {t("number", { number })} · {told(textEn, textFr)} – {words(`recommendations.publicStates.${state}`)}{dueOn && ` (${t("due", { date: formatDate(dueOn, locale) })})`}</li>
        ))}
      </Part>
      <section className="mt-5 break-inside-avoid print:mt-2 print:[&_a]:min-h-0 print:[&_li]:py-0"><h2 className="text-h3">{t("contact")}</h2><AuthorityContact actions={actions} desk={desk} /></section>
      <section className="mt-5 print:mt-2 print:[&_li]:py-0.5"><h2 className="text-h3">{t("history")}</h2><HistoryList entries={history.map(inBrief)} brief /></section>
    </>
  );
}

function inBrief({ reason, facts, ...entry }: HistoryEntry): HistoryEntry {
  const short = Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" ? cut(fact, LETTERS.name) : fact]);
  return { ...entry, actorName: cut(entry.actorName, LETTERS.name), organisationName: cut(entry.organisationName, LETTERS.name), reason: reason && cut(reason, LETTERS.reason), facts: Object.fromEntries(short) };
}

function Part({ title, all, most, children }: { title: string; all: number; most: number; children: ReactNode }) {
  const t = useTranslations("seats.brief");
  return (
    <section className="mt-5 print:mt-2">
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
