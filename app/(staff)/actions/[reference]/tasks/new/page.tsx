import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { TaskFields } from "@/components/tasks/task-fields";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findPossibleLeads } from "@/domain/actions/queries/find-possible-leads";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitTask } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ activity?: string; meeting?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("tasks"))("setTitle")}` };
}

export default async function NewTaskPage({ params, searchParams }: Props) {
  const [{ reference }, { activity, meeting }, actor, t] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("tasks")]);
  const [head, staff] = await Promise.all([findActionHead(actor, reference), findPossibleLeads(actor)]);
  if (!head || !may(actor, "task.set", head.facts)) notFound();
  return (
    <FormPage head={head} tab="tasks" title={t("setTitle")} back={{ href: `/actions/${reference}/tasks`, label: t("back") }}>
      <Command submit={submitTask} hidden={{ reference, ...(activity ? { activity: String(activity) } : {}), ...(meeting ? { meetingId: String(meeting) } : {}) }} submitLabel={t("set")}><TaskFields staff={staff} /></Command>
    </FormPage>
  );
}
