import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Checkboxes } from "@/components/forms/checkboxes";
import { Command } from "@/components/forms/command";
import { SelectField } from "@/components/forms/select-field";
import { Notice } from "@/components/ui/notice";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findPlan } from "@/domain/activities/queries/find-plan";
import { findSuccessors } from "@/domain/activities/queries/find-successors";
import { pick } from "@/domain/shared/localised";
import { requireActorIn } from "@/server/actor";
import { submitCarry } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("activities"))("carry.title")}` };
}

export default async function CarryPage({ params }: Props) {
  const [{ reference }, actor, t, locale] = await Promise.all([params, requireActorIn("staff"), getTranslations("activities"), getLocale()]);
  const [head, plan] = await Promise.all([findActionHead(actor, reference), findPlan(actor, reference)]);
  if (!head) notFound();
  const successors = await findSuccessors(actor, head.id);
  const undone = plan.filter(({ state, carriedTo }) => ["planned", "confirmed", "dropped"].includes(state) && carriedTo === null);
  const title = ({ titleEn, titleFr }: { titleEn: string; titleFr: string | null }) => pick(locale, titleEn, titleFr).text;
  return (
    <FormPage head={head} tab="plan" title={t("carry.title")} lead={t("carry.lead")} back={{ href: `/actions/${reference}/plan`, label: t("backToPlan") }}>
      {undone.length === 0 && <Notice tone="done" title={t("carry.none")} />}
      {undone.length > 0 && successors.length === 0 && <Notice tone="waiting" title={t("carry.noSuccessor")} />}
      {undone.length > 0 && successors.length > 0 && (
        <Command submit={submitCarry} hidden={{ reference }} submitLabel={t("carry.submit")}>
          <Checkboxes name="numbers" label={t("carry.which")} options={undone.map((row) => ({ value: String(row.number), label: t("replacement", { number: row.number, title: title(row) }), hint: t(`states.${row.state}`) }))} />
          <SelectField name="successor" label={t("carry.to")} options={successors.map((one) => ({ value: one.reference, label: `${one.reference} · ${title(one)}` }))} />
        </Command>
      )}
    </FormPage>
  );
}
