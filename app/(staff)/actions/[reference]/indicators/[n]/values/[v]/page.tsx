import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { HistoryList } from "@/components/history/history-list";
import { ValueChip } from "@/components/indicators/value-chip";
import { ValueFacts } from "@/components/indicators/value-facts";
import { ValueMoves } from "@/components/indicators/value-moves";
import { BackLink } from "@/components/ui/back-link";
import { Localised } from "@/components/ui/localised";
import { Section } from "@/components/ui/section";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { loadValue } from "../../load-indicator";
import { submitApproved, submitDeleted, submitForApproval, submitGivenBack, submitVoided } from "./submit";

type Props = { params: Promise<{ reference: string; n: string; v: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, v } = await params;
  return { title: `${reference} · ${(await getTranslations("indicatorValues"))("of", { number: Number(v) || 0 })}` };
}

export default async function ValuePage({ params, searchParams }: Props) {
  const [at, search, t, history, events] = await Promise.all([params, searchParams, getTranslations("indicatorValues"), getTranslations("history"), getTranslations("events")]);
  const { actor, head, page, path } = await loadValue(at, "indicator_value.read");
  const done = doneEvent(search.done);
  const submits = { submit: submitForApproval, giveBack: submitGivenBack, approve: submitApproved, void: submitVoided, remove: submitDeleted };
  return (
    <ActionFrame head={head} tab="indicators" done={done && events(done)}>
      <BackLink href={path}>{t("back")}</BackLink>
      <Section title={t("of", { number: page.value.number })} aside={<ValueChip state={page.value.state} />}>
        <p className="mb-4 max-w-reading font-serif text-h3">{page.indicator.number}. <Localised en={page.indicator.titleEn} fr={page.indicator.titleFr} /></p>
        <ValueFacts reference={at.reference} page={page} />
      </Section>
      <ValueMoves reference={at.reference} page={page} submits={submits} mayWrite={may(actor, "indicator_value.write", head.facts)} mayApprove={may(actor, "indicator_value.approve", head.facts)} userId={actor.userId} />
      <Section title={history("title")}><HistoryList entries={page.history} /></Section>
    </ActionFrame>
  );
}
