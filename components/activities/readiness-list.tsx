import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import type { Mission } from "@/domain/activities/mission";
import { isReady, type ReadinessLine, type ReadinessState } from "@/domain/activities/readiness";
import { formatDate } from "@/domain/shared/dates";
import { DaysInWords } from "./days-in-words";

const TONES: Record<ReadinessState, Tone> = { open: "waiting", done: "done", not_needed: "draft" };
const COLUMNS = ["item", "who", "state", "until", "by"] as const;

/** What must be in place before people travel, and what is still open; each line has its page for whoever may record it. */
export function ReadinessList({ reference, mission, lines, mayRecord }: { reference: string; mission: Mission; lines: readonly ReadinessLine[]; mayRecord: boolean }) {
  const t = useTranslations("readiness");
  const moved = lines.filter(({ state, reopenedFrom }) => state === "open" && reopenedFrom !== null);
  return (
    <Section title={t("title")} id="readiness">
      {moved.length > 0 && <Notice tone="waiting" title={t("moved", { count: moved.length })} />}
      <p className="mb-3 text-ink-2"><Standing mission={mission} lines={lines} /></p>
      <DataTable
        caption={t("caption")} empty={null}
        columns={[...COLUMNS, ...(mayRecord ? (["record"] as const) : [])].map((key) => ({ key, label: key === "record" ? t("record") : t(`columns.${key}`) }))}
        rows={lines.map((line) => ({
          key: `${line.key} ${line.deploymentId}`,
          cells: {
            item: t(`keys.${line.key}`),
            who: line.expertName ?? t("everybody"),
            state: <><Chip tone={TONES[line.state]}>{t(`states.${line.state}`)}</Chip>{line.note && <span dir="auto" className="block max-w-reading text-meta text-ink-2">{line.note}</span>}</>,
            until: <Until line={line} />,
            by: <By line={line} />,
            record: <a href={linePath(reference, mission.number, line)} aria-label={t("recordFor", { item: t(`keys.${line.key}`), who: line.expertName ?? t("everybody") })}>{t("record")}</a>,
          },
        }))}
      />
    </Section>
  );
}

function Standing({ mission, lines }: { mission: Mission; lines: readonly ReadinessLine[] }) {
  const t = useTranslations("readiness");
  const open = lines.filter(({ state }) => state === "open").length;
  if (isReady(mission.deployments, lines)) return t("ready");
  return open > 0 && lines.some(({ deploymentId }) => deploymentId !== null) ? t("open", { count: open }) : t("noTeam");
}

function Until({ line: { validFrom, validUntil } }: { line: ReadinessLine }) {
  const t = useTranslations("readiness");
  const locale = useLocale();
  const [from, until] = [validFrom, validUntil].map((day) => (day ? formatDate(day, locale) : null));
  if (from && until) return t("range", { from, until });
  return until ? t("until", { until }) : from ? t("from", { from }) : null;
}

function By({ line: { doneByName, doneOn, state, reopenedFrom } }: { line: ReadinessLine }) {
  const t = useTranslations("readiness");
  const locale = useLocale();
  if (doneByName && doneOn) return t("on", { name: doneByName, date: formatDate(doneOn, locale) });
  return state === "open" && reopenedFrom ? <DaysInWords days={reopenedFrom} /> : null;
}

function linePath(reference: string, number: number, { key, deploymentId }: ReadinessLine) {
  return `/actions/${reference}/missions/${number}/readiness/${key}${deploymentId ? `?expert=${deploymentId}` : ""}`;
}
