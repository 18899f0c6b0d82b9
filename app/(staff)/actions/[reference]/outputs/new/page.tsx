import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { OutputFields } from "@/components/outputs/output-fields";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitOutput } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("outputs"))("register")}` };
}

export default async function NewOutputPage({ params }: Props) {
  const [{ reference }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("outputs")]);
  const head = await findActionHead(actor, reference);
  if (!head) notFound();
  const back = { href: `/actions/${reference}/outputs`, label: t("back") };
  return (
    <FormPage head={head} tab="outputs" title={t("register")} lead={t("registerLead")} back={back}>
      {may(actor, "output.write", head.facts) ? <Command submit={submitOutput} hidden={{ reference }} submitLabel={t("register")} cancel={back}><OutputFields /></Command> : <p>{t("onlyTeam")}</p>}
    </FormPage>
  );
}
