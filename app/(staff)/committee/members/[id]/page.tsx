import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MemberFields } from "@/components/committee/member-parts";
import { Command } from "@/components/forms/command";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { findMembers } from "@/domain/committee/queries/find-members";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitMember } from "../submit";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("committee"))("members.change") };
}

export default async function MemberPage({ params }: Props) {
  const actor = await requireActorIn("staff");
  const [t, { id }, members] = await Promise.all([getTranslations("committee"), params, findMembers(actor)]);
  const member = members.find((one) => one.id === id) ?? notFound();
  const hidden = { memberId: member.id, version: member.version };
  return (
    <>
      <PageHead title={t("members.change")} kicker={<a href="/committee/members">{t("members.title")}</a>} />
      {may(actor, "committee.manage") ? <Command submit={submitMember} hidden={hidden} submitLabel={t("members.submit")} cancel={{ href: "/committee/members", label: t("members.back") }}><MemberFields member={member} /></Command> : <Notice tone="suspended" title={t("onlyManagers")} />}
    </>
  );
}
