import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { ItemFields } from "@/components/handovers/item-fields";
import { Notice } from "@/components/ui/notice";
import { ITEM_STATES } from "@/domain/handovers/handover";
import { findTransferable } from "@/domain/handovers/queries/find-transferable";
import { may } from "@/domain/policy/matrix";
import { loadHandover, type HandoverProps } from "../load-handover";
import { submitItems } from "./submit";

export async function generateMetadata({ params }: HandoverProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("handovers"))("chooseTitle")}` };
}

export default async function ChooseItemsPage({ params }: HandoverProps) {
  const [{ actor, head, handover, reference }, t] = await Promise.all([loadHandover(params), getTranslations("handovers")]);
  const transferable = await findTransferable(actor, reference);
  const back = { href: `/actions/${reference}/handover/${handover.id}`, label: t("title") };
  const mayChange = may(actor, "handover.write", head.facts);
  const isOpen = ITEM_STATES.choose.some((state) => state === handover.state);
  const hasMore = transferable.recommendations.length + transferable.outputs.length > handover.items.length;
  return (
    <FormPage head={head} tab="handover" title={t("chooseTitle")} back={back}>
      {!mayChange && <Notice tone="waiting" title={t("onlyTeam")} />}
      {mayChange && !isOpen && <Notice tone="waiting" title={t("notNow", { state: t(`states.${handover.state}`) })} />}
      {mayChange && isOpen && !hasMore && <Notice tone="waiting" title={t("nothingToChoose")} />}
      {mayChange && isOpen && hasMore && (
        <Command submit={submitItems} hidden={{ reference, handoverId: handover.id, version: handover.version }} submitLabel={t("chooseItems")} cancel={back}><ItemFields transferable={transferable} chosen={handover.items} /></Command>
      )}
    </FormPage>
  );
}
