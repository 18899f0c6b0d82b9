import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MemberFields } from "@/components/committee/member-parts";
import { Command } from "@/components/forms/command";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitMember } from "../submit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("committee"))("members.add") };
}

export default async function NewMemberPage() {
  const actor = await requireActorIn("staff");
  const t = await getTranslations("committee");
  return (
    <>
      <PageHead title={t("members.add")} kicker={<a href="/committee/members">{t("members.title")}</a>} />
      {may(actor, "committee.manage") ? <Command submit={submitMember} submitLabel={t("members.submit")} cancel={{ href: "/committee/members", label: t("members.back") }}><MemberFields /></Command> : <Notice tone="suspended" title={t("onlyManagers")} />}
    </>
  );
}
