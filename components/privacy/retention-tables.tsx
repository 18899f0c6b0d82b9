import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { Consent, Going, Gone } from "@/domain/persons/retention";
import { formatDate } from "@/domain/shared/dates";

/** What will be removed, and the last day on which it is kept. */
export function GoingTable({ rows }: { rows: readonly Going[] }) {
  const t = useTranslations("privacy.going");
  const locale = useLocale();
  const columns = [{ key: "what", label: t("columns.what") }, { key: "record", label: t("columns.record") }, { key: "count", label: t("columns.count"), align: "end" as const }, { key: "lastDay", label: t("columns.lastDay"), align: "end" as const, nowrap: true }];
  return <DataTable caption={t("page")} columns={columns} empty={t("none")} rows={rows.map(({ rule, reference, expertId, name, count, lastDay }) => ({
    key: `${rule} ${reference ?? expertId} ${lastDay}`,
    cells: { what: t(`rules.${rule}`), record: <Record reference={reference} expertId={expertId} name={name} />, count, lastDay: formatDate(lastDay, locale) },
  }))} />;
}

function Record({ reference, expertId, name }: Pick<Going, "reference" | "expertId" | "name">) {
  if (expertId) return <a href={`/experts/${expertId}`}>{name}</a>;
  return reference && <a href={`/actions/${reference}/participants`}>{reference}</a>;
}

/** What was removed: when, of what kind, how much and why. */
export function GoneTable({ rows }: { rows: readonly Gone[] }) {
  const t = useTranslations("privacy.gone");
  const events = useTranslations("events");
  const locale = useLocale();
  const columns = [{ key: "what", label: t("columns.what") }, { key: "record", label: t("columns.record") }, { key: "count", label: t("columns.count"), align: "end" as const }, { key: "on", label: t("columns.on"), align: "end" as const, nowrap: true }];
  return <DataTable caption={t("title")} columns={columns} empty={t("none")} rows={rows.map(({ id, kind, reference, count, on }) => ({
    key: String(id), cells: { what: events(kind), record: reference && <a href={`/actions/${reference}/history`}>{reference}</a>, count, on: formatDate(on, locale) },
  }))} />;
}

/** Who agreed, when, to what, and whether that is over. */
export function ConsentTable({ rows }: { rows: readonly Consent[] }) {
  const t = useTranslations("privacy.consents");
  const locale = useLocale();
  const columns = [{ key: "name", label: t("columns.name") }, { key: "to", label: t("columns.to") }, { key: "how", label: t("columns.how") }, { key: "on", label: t("columns.on"), align: "end" as const, nowrap: true }, { key: "endedOn", label: t("columns.endedOn"), align: "end" as const, nowrap: true }];
  return <DataTable caption={t("title")} columns={columns} empty={t("none")} rows={rows.map(({ id, name, href, to, how, on, endedOn }) => ({
    key: id, cells: { name: <a href={href} dir="auto">{name}</a>, to: t(`kinds.${to}`), how: how ?? t("byLink"), on: formatDate(on, locale), endedOn: endedOn && formatDate(endedOn, locale) },
  }))} />;
}
