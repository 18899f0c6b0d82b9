import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { GroupFields } from "@/components/groups/group-fields";
import { GroupForm } from "@/components/groups/group-form";
import { loadGroup, type GroupProps } from "../load-group";
import { submitAbout } from "./submit";

export async function generateMetadata({ params }: GroupProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("groups"))("editTitle")}` };
}

export default async function EditGroupPage({ params }: GroupProps) {
  const [{ reference, head, group, may }, t] = await Promise.all([loadGroup(params), getTranslations("groups")]);
  if (!group) notFound();
  return (
    <GroupForm head={head} title={t("editTitle")} may={may}>
      <Command submit={submitAbout} hidden={{ reference, version: group.version }} submitLabel={t("save")}><GroupFields group={group} /></Command>
    </GroupForm>
  );
}
