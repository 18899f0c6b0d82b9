import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { CharacteristicSeal } from "@/components/characteristics/characteristic-seal";
import { CharacteristicTable } from "@/components/characteristics/characteristic-table";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findCaseStudyState } from "@/domain/case-studies/queries/find-case-study-state";
import { findAssessment } from "@/domain/characteristics/queries/find-characteristics";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("characteristics"))("title")}` };
}

export default async function GoodPracticePage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, studies, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("characteristics"), getTranslations("caseStudies"), getTranslations("events")]);
  const [head, { rows }, state] = await Promise.all([findActionHead(actor, reference), findAssessment(actor, reference), findCaseStudyState(actor, reference)]);
  if (!head) notFound();
  const done = doneEvent(search.done);
  const mayAssess = may(actor, "characteristic.flag", head.facts);
  return (
    <ActionFrame head={head} tab="good-practice" done={done && events(done)}>
      <Section title={t("title")}>
        <p className="mb-4 max-w-reading">{t("lead")}</p>
        <div className="grid gap-x-10 gap-y-5 wide:grid-cols-[14rem_minmax(0,1fr)]">
          <CharacteristicSeal rows={rows} />
          <CharacteristicTable reference={reference} rows={rows} space="staff" mayAssess={mayAssess} />
        </div>
        {!mayAssess && <p className="mt-4 text-ink-2">{t("onlyTeam")}</p>}
        <p className="mt-4"><a href={`/actions/${reference}/case-study`}>{studies("link")}</a>{state && ` (${studies(`states.${state}`)})`} · <a href="/actions/good-practice">{t("search.link")}</a></p>
      </Section>
    </ActionFrame>
  );
}
