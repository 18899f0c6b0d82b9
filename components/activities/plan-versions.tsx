import { useLocale, useTranslations } from "next-intl";
import { Colon } from "@/components/ui/colon";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { planChanges, type PlanChange, type PlanField, type PlanVersion } from "@/domain/activities/plan-version";
import { formatDate, isRealDate } from "@/domain/shared/dates";

/** Every version of the plan, the newest first: why it changed, and what changed from the one before. */
export function PlanVersions({ versions }: { versions: readonly PlanVersion[] }) {
  const t = useTranslations("activities.versions");
  const locale = useLocale();
  if (versions.length === 0) return <Empty>{t("none")}</Empty>;
  return versions.map(({ number, note, keptOn, keptByName, lines }, index) => {
    const before = versions[index + 1];
    return (
      <Section key={number} title={t("version", { number })}>
        <p className="text-ink-2">{t("on", { date: formatDate(keptOn, locale), name: keptByName })}</p>
        <p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{note ?? (before ? t("added") : t("agreed", { count: lines.length }))}</p>
        {before && <ul className="mt-2 list-disc ps-6">{planChanges(before.lines, lines).map((change) => <li key={change.number}><Change change={change} /></li>)}</ul>}
      </Section>
    );
  });
}

function Change({ change: { number, titleEn, isNew, fields } }: { change: PlanChange }) {
  const t = useTranslations("activities");
  const locale = useLocale();
  const said = (field: PlanField, value: string | null) => {
    if (value === null) return t("versions.nothing");
    if (field === "type") return t(`types.${value}` as never);
    return (field === "startsOn" || field === "endsOn") && isRealDate(value) ? formatDate(value, locale) : value;
  };
  return (
    <>
      {number}. <span dir="auto">{titleEn}</span><Colon /> {isNew ? t("versions.isNew") : fields.map(({ field, before, after }) => (field === "isDropped" ? t("versions.dropped") : t("versions.changed", { field: t(`labels.${field}`), before: said(field, before), after: said(field, after) }))).join("; ")}
    </>
  );
}
