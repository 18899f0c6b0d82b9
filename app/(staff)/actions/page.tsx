import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActionFilterForm } from "@/components/actions/action-filter";
import { ActionTable, type TableLabels } from "@/components/actions/action-table";
import { listView } from "@/components/actions/list-view";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { actionsHref, parseActionFilter } from "@/domain/actions/list-filter";
import { findActions } from "@/domain/actions/queries/find-actions";
import { may } from "@/domain/policy/matrix";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("actions"))("title") };
}

const FORM = "action-filters";

export default async function ActionsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [actor, params, t, names, locale] = await Promise.all([requireActorIn("staff"), searchParams, getTranslations("actions"), getTranslations("characteristics.names"), getLocale()]);
  const { filter, refused } = parseActionFilter(params);
  const list = await findActions(actor, filter);
  const view = listView(list, { filter, refused, locale, today: dayOf(new Date()), t, characteristic: names });
  const labels: TableLabels = {
    caption: t("list.caption"), failed: t("list.failed"), empty: t("list.empty"), all: t("list.all"), clear: t("list.clear"), first: t("list.first"), next: t("list.next"),
    columns: { reference: t("list.columns.reference"), title: t("list.columns.title"), place: t("list.columns.place"), authority: t("list.columns.authority"), stage: t("list.columns.stage"), theme: t("list.columns.theme"), next: t("list.columns.next"), held: t("list.columns.held"), updated: t("list.columns.updated") },
  };
  return (
    <>
      <PageHead title={t("title")} actions={may(actor, "action.open") && <><LinkButton href="/actions/register" quiet>{t("list.register")}</LinkButton><LinkButton href="/actions/open">{t("list.open")}</LinkButton></>} />
      {view.refused && <Notice tone="waiting" title={view.refused} />}
      <ActionFilterForm id={FORM} filter={filter} leads={list.leads} />
      <ActionTable initial={view} search={actionsHref(filter, { after: filter.after }).slice("/actions?".length)} formId={FORM} labels={labels} />
    </>
  );
}
