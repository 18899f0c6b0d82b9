import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { CallForms } from "@/components/groups/call-forms";
import { CallFacts, NameTable } from "@/components/groups/call-parts";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/section";
import { doneEvent } from "@/domain/history/done";
import { findCalls } from "@/domain/working-groups/queries/find-calls";
import { loadFormedGroup } from "../../load-group";
import { submitAccepted, submitAnew, submitClosed } from "./submit";

type Props = { params: Promise<{ reference: string; n: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("memberCalls"))("call", { number: Number(n) || 0 })}` };
}

export default async function CallPage({ params, searchParams }: Props) {
  const [{ n }, search, { actor, reference, head, may }, t, events] = await Promise.all([params, searchParams, loadFormedGroup(params), getTranslations("memberCalls"), getTranslations("events")]);
  const call = (await findCalls(actor, reference)).find(({ number }) => String(number) === n);
  if (!call) notFound();
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="group" done={done && events(done)}>
      <BackLink href={`/actions/${reference}/group`}>{t("back")}</BackLink>
      <Section title={t("call", { number: call.number })}><CallFacts call={call} /></Section>
      <Section title={t("names")}><NameTable call={call} /></Section>
      {may && <CallForms reference={reference} call={call} accept={submitAccepted} askAnew={submitAnew} close={submitClosed} />}
    </ActionFrame>
  );
}
