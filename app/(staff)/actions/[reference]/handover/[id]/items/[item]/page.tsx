import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { ItemAnswerFields } from "@/components/handovers/item-answer-fields";
import { ItemLabel } from "@/components/handovers/item-label";
import { ItemStatusFields } from "@/components/handovers/item-status";
import { Notice } from "@/components/ui/notice";
import { ITEM_STATES } from "@/domain/handovers/handover";
import { may } from "@/domain/policy/matrix";
import { loadHandover } from "../../load-handover";
import { submitItemAnswer, submitStatus } from "./submit";

type Props = { params: Promise<{ reference: string; id: string; item: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("handovers"))("answerTitle")}` };
}

export default async function AnswerItemPage({ params }: Props) {
  const [{ actor, head, handover, reference }, { item: itemId }, t, receivers] = await Promise.all([loadHandover(params), params, getTranslations("handovers"), getTranslations("receivers")]);
  const item = handover.items.find(({ id }) => id === itemId);
  if (!item) notFound();
  const back = { href: `/actions/${reference}/handover/${handover.id}`, label: t("title") };
  const mayChange = may(actor, "handover.write", head.facts);
  const isOpen = ITEM_STATES.answer.some((state) => state === handover.state);
  const isTaken = item.answer === "accepted" && ITEM_STATES.status.some((state) => state === handover.state);
  const hidden = { reference, handoverId: handover.id, itemId: item.id, version: item.version };
  return (
    <FormPage head={head} tab="handover" title={isTaken ? receivers("record") : t("answerTitle")} lead={<ItemLabel reference={reference} item={item} />} back={back}>
      {!mayChange && <Notice tone="waiting" title={t("onlyTeam")} />}
      {mayChange && !isOpen && !isTaken && <Notice tone="waiting" title={t("notNow", { state: t(`states.${handover.state}`) })} />}
      {mayChange && isOpen && (
        <Command submit={submitItemAnswer} hidden={hidden} submitLabel={t("answerItem")} cancel={back}><ItemAnswerFields item={item} /></Command>
      )}
      {mayChange && isTaken && <><p className="mb-3 max-w-reading">{receivers("recordLead")}</p><Command submit={submitStatus} hidden={hidden} submitLabel={receivers("record")} cancel={back}><ItemStatusFields item={item} /></Command></>}
    </FormPage>
  );
}
