import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { findOpenableRequests } from "@/domain/actions/queries/find-openable-requests";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitOpen } from "./submit";

type Props = { searchParams: Promise<{ request?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("actions.forms.open"))("title") };
}

export default async function OpenActionPage({ searchParams }: Props) {
  const [actor, { request }, t, forms, actions] = await Promise.all([requireActorIn("staff"), searchParams, getTranslations("actions.forms.open"), getTranslations("actions.forms"), getTranslations("actions")]);
  const back = <a href="/actions">{actions("title")}</a>;
  if (!may(actor, "action.open")) return <><PageHead title={t("title")} kicker={back} /><Notice tone="waiting" title={forms("notAllowed")} /></>;
  const { requests, leads } = await findOpenableRequests(actor);
  const chosen = requests.find(({ reference }) => reference === request) ?? requests[0];
  return (
    <>
      <PageHead title={t("title")} kicker={back} lead={t("lead")} />
      {!chosen ? <Empty action={<a href="/requests">{t("requests")}</a>}>{t("none")}</Empty> : (
        <div className="max-w-reading"><Command submit={submitOpen} submitLabel={t("submit")}>
          <SelectField name="requestReference" label={t("request")} hint={t("requestHint")} defaultValue={chosen.reference} options={requests.map(({ reference, title, authorityName }) => ({ value: reference, label: `${reference} · ${title} · ${authorityName}` }))} />
          <TextField name="titleEn" label={t("titleEn")} defaultValue={chosen.title} />
          <TextField name="titleFr" label={t("titleFr")} hint={t("titleHint")} lang="fr" />
          <SelectField name="leadId" label={t("leadName")} emptyLabel={t("later")} options={leads.map(({ id, name }) => ({ value: id, label: name }))} />
        </Command></div>
      )}
    </>
  );
}
