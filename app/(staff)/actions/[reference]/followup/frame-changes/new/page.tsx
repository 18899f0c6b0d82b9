import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { FrameFields } from "@/components/follow-up/frame-fields";
import { Command } from "@/components/forms/command";
import { Notice } from "@/components/ui/notice";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { countryName } from "@/domain/countries/list";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitFrameChange } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("checkIns"))("frameTitle")}` };
}

export default async function NewFrameChangePage({ params }: Props) {
  const [{ reference }, actor, t, locale] = await Promise.all([params, requireActorIn("staff"), getTranslations("checkIns"), getLocale()]);
  const head = await findActionHead(actor, reference);
  if (!head) notFound();
  const back = { href: `/actions/${reference}/followup`, label: t("back") };
  const countries = head.countryCodes.map((value) => ({ value, label: countryName(value, locale) }));
  const mayRecord = may(actor, "action.register");
  return (
    <FormPage head={head} tab="followup" title={t("frameTitle")} lead={t("frameLead")} back={back}>
      {!mayRecord && <Notice tone="waiting" title={t("onlyCommittee")} />}
      {mayRecord && countries.length === 0 && <Notice tone="waiting" title={t("noCountry")} />}
      {mayRecord && countries.length > 0 && <Command submit={submitFrameChange} hidden={{ reference }} submitLabel={t("addFrame")} cancel={back}><FrameFields countries={countries} /></Command>}
    </FormPage>
  );
}
