import { Fragment } from "react";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { PersonRow } from "@/domain/participants/participant";

const COLUMNS = ["person", "sex", "kind", "level", "activities"] as const;

/** Everybody once, without a name, with the activities they came to: the rows behind the count. */
export function PeopleTable({ reference, people }: { /** Of the Action, where its reader has pages of activities to open. */ reference?: string; people: readonly PersonRow[] }) {
  const t = useTranslations("participants");
  const organisations = useTranslations("organisations");
  return (
    <DataTable
      caption={t("peopleTitle")} stack={!reference} empty={t("empty")} columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={people.map(({ person, sex, institutionKind, level, activities }) => ({
        key: String(person),
        cells: {
          person: <span className="tabular-nums">{person}</span>,
          sex: t(`sexes.${sex}`),
          kind: institutionKind ? organisations(`kinds.${institutionKind}`) : t("kindUnknown"),
          level: organisations(`levels.${level}`),
          activities: activities.map((number, index) => <Fragment key={number}>{index > 0 && " · "}{reference ? <a href={`/actions/${reference}/missions/${number}`}>{t("activity", { number })}</a> : t("activity", { number })}</Fragment>),
        },
      }))}
    />
  );
}
