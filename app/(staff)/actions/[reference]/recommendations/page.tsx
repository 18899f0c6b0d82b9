import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { AskedBar } from "@/components/recommendations/asked-bar";
import { LedgerView } from "@/components/recommendations/ledger-view";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { hasEnded } from "@/domain/actions/lifecycle";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { ledgerPath, readAsked } from "@/domain/recommendations/asked-notice";
import { parseLedgerFilter } from "@/domain/recommendations/list-filter";
import { findLedger } from "@/domain/recommendations/queries/find-ledger";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { submitAsk } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("recommendations"))("title")}` };
}

export default async function RecommendationsPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, ledger, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("recommendations"), getTranslations("ledger"), getTranslations("events")]);
  const { filter, refused } = parseLedgerFilter(search);
  const today = dayOf(new Date());
  const [head, page] = await Promise.all([findActionHead(actor, reference), findLedger(actor, { filter, today, reference })]);
  if (!head) notFound();
  const [done, asked, path] = [doneEvent(search.done), readAsked(search), ledgerPath(reference)];
  const mayPropose = may(actor, "recommendation.propose", head.facts);
  return (
    <ActionFrame head={head} tab="recommendations" done={done && events(done)}>
      {asked && <AskedBar notice={asked} />}
      <Section title={t("title")} aside={mayPropose && <span className="flex flex-wrap gap-3">{page.total > 1 && <LinkButton quiet href={`${path}/merge`}>{ledger("merge")}</LinkButton>}{!hasEnded(head.stage) && <LinkButton href={`${path}/new`}>{t("add")}</LinkButton>}</span>}>
        <LedgerView path={path} reference={reference} page={page} filter={filter} refused={refused} today={today} mayWork={() => mayPropose} empty={t("empty")} submitAsk={submitAsk} />
      </Section>
    </ActionFrame>
  );
}
