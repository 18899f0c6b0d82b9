import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RulesOfProgramme } from "@/components/programmes/follow-up-rules";
import { PageHead } from "@/components/ui/page-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { findFollowUpRules } from "@/domain/programmes/queries/find-follow-up-rules";
import { requireActorIn } from "@/server/actor";
import { submitRules } from "./submit";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes"))("title") };
}

export default async function FollowUpRulesPage({ searchParams }: Props) {
  const actor = await requireActorIn("staff");
  const [search, rows, t, portfolio, events] = await Promise.all([searchParams, findFollowUpRules(actor), getTranslations("programmes"), getTranslations("portfolio"), getTranslations("events")]);
  const done = doneEvent(search.done);
  return (
    <>
      <PageHead title={t("title")} kicker={<a href="/portfolio">{portfolio("title")}</a>} lead={t("lead")} done={done && events(done)} />
      {rows.map((one) => <RulesOfProgramme key={one.code} programme={one} mayChange={may(actor, "reference.edit")} submit={submitRules} />)}
    </>
  );
}
