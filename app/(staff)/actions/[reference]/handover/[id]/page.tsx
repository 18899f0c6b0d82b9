import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { DossierSummary } from "@/components/handovers/dossier-summary";
import { HandoverFacts } from "@/components/handovers/handover-facts";
import { HandoverMoves } from "@/components/handovers/handover-moves";
import { ItemTable } from "@/components/handovers/item-table";
import { ReceiverAsks } from "@/components/handovers/receiver-asks";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/section";
import { ITEM_STATES } from "@/domain/handovers/handover";
import { findExchange } from "@/domain/handovers/queries/find-exchange";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { dayOf } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { loadHandover, type HandoverProps } from "./load-handover";
import { submitAccept, submitAsk, submitDecline, submitDiscuss, submitDrop, submitPropose, submitStart } from "./submit";

type Props = HandoverProps & { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("handovers"))("title")}` };
}

export default async function OneHandoverPage({ params, searchParams }: Props) {
  const [{ actor, head, handover, reference }, search, t, events, locale] = await Promise.all([loadHandover(params), searchParams, getTranslations("handovers"), getTranslations("events"), getLocale()]);
  const [exchange, dossiers, receivers] = await Promise.all([findExchange(actor, handover.id), getTranslations("dossiers"), getTranslations("receivers")]);
  const done = doneEvent(search.done);
  const mayChange = may(actor, "handover.write", head.facts);
  const path = `/actions/${reference}/handover/${handover.id}`;
  const isIn = (states: readonly string[]) => mayChange && states.includes(handover.state);
  return (
    <ActionFrame head={head} tab="handover" done={done && events(done)}>
      <BackLink href={`/actions/${reference}/handover`}>{t("back")}</BackLink>
      <Section title={t("to", { programme: pick(locale, handover.programmeEn, handover.programmeFr).text })}><HandoverFacts handover={handover} /></Section>
      <Section title={t("items")} aside={isIn(ITEM_STATES.choose) && <a href={`${path}/items`}>{t("chooseItems")}</a>}>
        <ItemTable reference={reference} items={handover.items} answerPath={isIn([...ITEM_STATES.answer, ...ITEM_STATES.status]) ? ({ id }) => `${path}/items/${id}` : undefined} moveLabel={isIn(ITEM_STATES.status) ? receivers("record") : undefined} />
      </Section>
      <Section title={dossiers("title")} aside={<a href={`${path}/dossier`}>{dossiers("openIt")}</a>}><DossierSummary dossiers={exchange.dossiers} contacts={exchange.contacts} /></Section>
      <Section title={receivers("title")}><ReceiverAsks at={{ reference, handoverId: handover.id }} asks={exchange.asks} today={dayOf(new Date())} mayAsk={isIn(ITEM_STATES.answer)} submit={submitAsk} /></Section>
      <HandoverMoves
        reference={reference} handover={handover} mayChange={mayChange}
        submits={{ propose: submitPropose, discuss: submitDiscuss, accept: submitAccept, start: submitStart, decline: submitDecline, drop: submitDrop }}
      />
    </ActionFrame>
  );
}
