import { useLocale, useTranslations } from "next-intl";
import { FrameChanges } from "@/components/countries/frame-changes";
import { HistoryList } from "@/components/history/history-list";
import { Conditions } from "@/components/requests/conditions";
import { ProvenanceLink } from "@/components/provenance/provenance-link";
import { Section } from "@/components/ui/section";
import { mayTake, otherMoves } from "@/domain/actions/other-moves";
import type { ActionOverview as Overview } from "@/domain/actions/overview";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";
import type { Actor } from "@/domain/policy/actor";
import { may } from "@/domain/policy/matrix";
import { dayOf, formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { ActionAbout } from "./action-about";
import { ActionCounts } from "./action-counts";
import { ActionDates } from "./action-dates";
import { ActionLinks } from "./action-links";
import { ActionPeople } from "./action-people";
import { ActionSources, ContextFigures } from "./action-sources";
import { NextStepBox } from "./next-step-box";
import { Rosette } from "./rosette";

/** First page of an Action's file: what is next, what there is, who and when, and where it is known from. */
export function ActionOverview({ overview, actor }: { overview: Overview; actor: Actor }) {
  const t = useTranslations("actions");
  const locale = useLocale();
  const { conditions, head, figures, frameChanges, history, links, sources, step } = overview;
  const path = `/actions/${head.reference}`;
  const summary = overview.summaryEn || overview.summaryFr ? pick(locale, overview.summaryEn, overview.summaryFr) : null;
  const nextOn = head.nextOn ? [t(head.nextOn <= dayOf(new Date()) ? "overview.dueSince" : "overview.nextDate", { date: formatDate(head.nextOn, locale) }), head.nextWhat].filter(Boolean).join(" · ") : null;
  return (
    <div className="grid gap-x-10 gap-y-8 wide:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <NextStepBox step={step} mayTake={!step || mayTake(actor, head, step)} isUnknown={head.publishedStatus === "unknown" && head.stage === "implementation"} nextOn={nextOn} />
        {conditions.length > 0 && <Section title={t("overview.conditions")}><Conditions conditions={conditions} meetAt={may(actor, "condition.meet") ? `/requests/${overview.requestReference}/conditions` : undefined} /></Section>}
        {frameChanges.length > 0 && <Section title={t("overview.frame")}><FrameChanges changes={frameChanges} /></Section>}
        {summary && <Section title={t("overview.summary")}><p lang={summary.lang} className="max-w-reading">{summary.text}</p></Section>}
        <Section title={t("overview.counts")}><ActionCounts overview={overview} /></Section>
        <Section title={t("overview.about")}><ActionAbout overview={overview} /></Section>
        {figures.length > 0 && <Section title={t("overview.figures")} id="figures"><ContextFigures figures={figures} /></Section>}
        <Section title={t("overview.history")} aside={<a href={`${path}/history`}>{t("overview.allHistory")}</a>}><HistoryList entries={history} brief /></Section>
        {sources.length > 0 && <Section title={t("overview.sources")} id="sources"><ActionSources sources={sources} /></Section>}
      </div>
      <div className="min-w-0">
        <Section title={t("overview.dates")}><ActionDates {...overview} /></Section>
        <Section title={t("overview.people")}><ActionPeople overview={overview} /></Section>
        <Section title={t("overview.links")}><ActionLinks links={links} /><ProvenanceLink action={path} /></Section>
        <Section title={t("overview.goodPractice")}><GoodPractice overview={overview} /></Section>
        <Moves overview={overview} actor={actor} />
      </div>
    </div>
  );
}

function GoodPractice({ overview: { flagged, head } }: { overview: Overview }) {
  const t = useTranslations("actions.overview");
  const all = useTranslations();
  const petals = CHARACTERISTICS.map((one, index) => {
    const views = flagged.filter(({ characteristic }) => characteristic === one);
    return { number: index + 1, label: all.has(`characteristics.names.${one}` as never) ? all(`characteristics.names.${one}` as never) : one, state: views.some(({ isFlagged }) => isFlagged) ? ("flagged" as const) : views.length > 0 ? ("assessed" as const) : ("open" as const) };
  });
  const count = t("flagged", { count: petals.filter(({ state }) => state === "flagged").length });
  return <a href={`/actions/${head.reference}/good-practice`} className="block"><Rosette petals={petals} countLabel={count} /><span className="mt-1 block text-table">{count}</span></a>;
}

function Moves({ overview: { head }, actor }: { overview: Overview; actor: Actor }) {
  const t = useTranslations("actions");
  const pages = otherMoves(actor, head);
  if (pages.length === 0) return null;
  return (
    <Section title={t("overview.moves")}>
      <ul>{pages.map((page) => <li key={page} className="border-b border-line py-1"><a href={`/actions/${head.reference}/${page}`}>{t(`movePages.${page}`)}</a></li>)}</ul>
    </Section>
  );
}
