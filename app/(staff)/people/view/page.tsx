import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/domain/policy/matrix";
import { findPeople } from "@/domain/seats/queries/find-people";
import { VIEWING_MINUTES } from "@/domain/viewings/rules";
import { requireActorIn } from "@/server/actor";
import { submitViewing } from "./submit";

type Props = { searchParams: Promise<{ holder?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("viewings"))("link") };
}

export default async function ViewPage({ searchParams }: Props) {
  const [{ holder }, actor, t, people] = await Promise.all([searchParams, requireActorIn("staff"), getTranslations("viewings"), getTranslations("people")]);
  if (!may(actor, "viewing.begin")) notFound();
  const person = (await findPeople(actor, {})).find(({ holderId }) => holderId !== null && holderId === holder);
  if (!person) notFound();
  return (
    <>
      <PageHead title={t("title", { name: person.name })} kicker={<BackLink href="/people">{people("title")}</BackLink>} lead={t("lead", { name: person.name, minutes: VIEWING_MINUTES })} />
      <Command submit={submitViewing} hidden={{ holderId: person.holderId! }} submitLabel={t("begin")} cancel={{ href: "/people", label: people("title") }}>
        <TextArea name="reason" label={t("reason")} hint={t("reasonHint", { name: person.name })} />
      </Command>
    </>
  );
}
