import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { GroupFields } from "@/components/groups/group-fields";
import { GroupForm } from "@/components/groups/group-form";
import { findDocuments } from "@/domain/documents/queries/find-documents";
import { loadFormedGroup, type GroupProps } from "../load-group";
import { submitAbout } from "./submit";

export async function generateMetadata({ params }: GroupProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("groups"))("editTitle")}` };
}

export default async function EditGroupPage({ params }: GroupProps) {
  const [{ actor, reference, head, group, may }, t] = await Promise.all([loadFormedGroup(params), getTranslations("groups")]);
  const documents = (await findDocuments(actor, reference)).filter(({ isOfRequest }) => !isOfRequest);
  return (
    <GroupForm head={head} title={t("editTitle")} may={may}>
      <Command submit={submitAbout} hidden={{ reference, version: group.version }} submitLabel={t("save")}><GroupFields group={group} documents={documents} /></Command>
    </GroupForm>
  );
}
