import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/tabs";
import type { ActionHead } from "@/domain/actions/action-head";
import type { SpineEntry } from "@/domain/actions/spine";
import { ACTION_TABS, tabPath, type ActionTab } from "@/domain/actions/tabs";
import { countryName } from "@/domain/countries/list";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { ActionSpine } from "./action-spine";
import { Holder } from "./holder";
import { StageChip } from "./stage-chip";

type Props = { head: ActionHead; tab: ActionTab; done?: string; children: ReactNode };

/** The file of one Action around each of its pages: where it stands, who holds it, and its parts. `done` says what just succeeded. */
export function ActionFrame({ head, tab, done, children }: Props) {
  const t = useTranslations("actions");
  const locale = useLocale();
  const title = pick(locale, head.titleEn, head.titleFr);
  return (
    <div className="grid gap-x-10 gap-y-5 wide:grid-cols-[12rem_minmax(0,1fr)]">
      <div className="order-2 wide:order-1 wide:pt-1"><Spine head={head} /></div>
      <div className="order-1 contents min-w-0 wide:order-2 wide:block">
        <div className="order-1 min-w-0">
          <PageHead
            done={done}
            kicker={<>{head.reference} · <Places head={head} /></>}
            title={<span lang={title.lang}>{title.text}</span>}
            lead={<Standing head={head} />}
          />
          {head.isOnHold && <Notice tone="suspended" title={t("onHoldSince", { date: formatDate(head.onHoldSince!, locale) })}>{head.holdReason}</Notice>}
          {head.endReason && <Notice tone="suspended" title={t(`states.${head.stage}`)}>{head.endReason}</Notice>}
        </div>
        <div className="order-3 min-w-0">
          <Tabs label={t("tabsLabel")} items={ACTION_TABS.map((one) => ({ href: tabPath(head.reference, one), label: t(`tabs.${one}`), current: one === tab, count: countOf(head, one) }))} />
          {children}
        </div>
      </div>
    </div>
  );
}

function Places({ head }: { head: ActionHead }) {
  const t = useTranslations("actions");
  const locale = useLocale();
  if (head.countryCodes.length === 0) return <span>{head.regionLabel ?? (head.region ? t(`regions.${head.region}`) : t("noCountry"))}</span>;
  return head.countryCodes.map((code, index) => <span key={code}>{index > 0 && ", "}<a href={`/countries/${code}`}>{countryName(code, locale)}</a></span>);
}

function Standing({ head }: { head: ActionHead }) {
  const t = useTranslations("actions");
  const access = useTranslations("access");
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <StageChip stage={head.stage} isOnHold={head.isOnHold} publishedStatus={head.publishedStatus} />
      <Holder court={head.court} since={head.courtSince} />
      <span>{head.leadName ? t("lead", { name: head.leadName }) : t("noLead")}</span>
      <a href={`/actions/${head.reference}/access`} className="print:hidden">{access("title")}</a>
    </span>
  );
}

function Spine({ head }: { head: ActionHead }) {
  const t = useTranslations("actions");
  const locale = useLocale();
  const note = ({ key, state, on, held, planned }: SpineEntry) => {
    if (state === "ended") return t(`states.${head.stage}`);
    if (planned !== undefined && state === "now") return t("heldOf", { held: held ?? 0, planned });
    return key && on ? formatDate(on, locale) : undefined;
  };
  return <ActionSpine title={t("spineLabel")} steps={head.spine.map((entry) => ({ key: entry.key, label: t(`spine.${entry.key}`), state: entry.state, note: note(entry) }))} />;
}

function countOf(head: ActionHead, tab: ActionTab): number | undefined {
  const counts: Partial<Record<ActionTab, number>> = { plan: head.counts.activities, outputs: head.counts.outputs, recommendations: head.counts.recommendations };
  return counts[tab] || undefined;
}
