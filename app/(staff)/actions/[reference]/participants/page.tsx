import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { CountLines } from "@/components/participants/count-lines";
import { PeopleTable } from "@/components/participants/people-table";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { countsOf } from "@/domain/participants/participant";
import { findPeopleOf } from "@/domain/participants/queries/find-participants";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("participants"))("peopleTitle")}` };
}

export default async function PeopleOfActionPage({ params }: Props) {
  const [{ reference }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("participants")]);
  const [head, people] = await Promise.all([findActionHead(actor, reference), findPeopleOf(actor, reference)]);
  if (!head) notFound();
  return (
    <ActionFrame head={head} tab="plan">
      <BackLink href={`/actions/${reference}/plan`}>{t("back")}</BackLink>
      <Section title={t("peopleTitle")}>
        <p className="mb-3 font-semibold">{t("countedOnce", { count: people.length })}</p>
        {people.length > 0 && <CountLines counts={countsOf(people)} />}
        <div className="mt-5"><PeopleTable reference={reference} people={people} /></div>
      </Section>
      <Section title={t("ruleTitle")}><p className="max-w-reading text-ink-2">{t("rule")}</p></Section>
    </ActionFrame>
  );
}
