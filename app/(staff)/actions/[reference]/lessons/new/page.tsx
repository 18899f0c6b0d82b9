import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { LessonFields } from "@/components/lessons/lesson-fields";
import { TextFields, textHidden } from "@/components/texts/text-fields";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findLessonSources } from "@/domain/lessons/queries/find-lesson-sources";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitDraft } from "../submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("lessons"))("draft")}` };
}

export default async function NewLessonPage({ params }: Props) {
  const [{ reference }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("lessons")]);
  const [head, sources] = await Promise.all([findActionHead(actor, reference), findLessonSources(actor, reference)]);
  if (!head || !may(actor, "lesson.write", head.facts)) notFound();
  const back = { href: `/actions/${reference}/lessons`, label: t("back") };
  return (
    <FormPage head={head} tab="lessons" title={t("draft")} lead={t("draftLead")} back={back}>
      <Command submit={submitDraft} hidden={{ reference, ...textHidden([]) }} submitLabel={t("draft")} cancel={back}>
        <TextFields text={[]} rows={5} />
        <LessonFields sources={sources} theme={head.thematicArea ?? undefined} country={head.countryCodes.length === 1 ? head.countryCodes[0] : undefined} />
      </Command>
    </FormPage>
  );
}
