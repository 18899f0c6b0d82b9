import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SectionView } from "@/components/outputs/section-view";
import { Heading } from "@/components/texts/long-text";
import { NotHere } from "@/components/ui/not-here";
import { PageHead } from "@/components/ui/page-head";
import { doneEvent } from "@/domain/history/done";
import { findOutput } from "@/domain/outputs/queries/find-output";
import { findSentText } from "@/domain/outputs/queries/find-sent-text";
import { requireActorIn } from "@/server/actor";
import { submitView } from "./submit";

type Props = { params: Promise<{ reference: string; n: string; position: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("outputs.sections"))("editTitle", { number: Number((await params).position) || 0 })} – Suivi` };
}

export default async function PartnerSectionPage({ params, searchParams }: Props) {
  const [{ reference, n, position }, search, actor, t, words, events] = await Promise.all([params, searchParams, requireActorIn("partner"), getTranslations("outputs.partner"), getTranslations("reviews.views"), getTranslations("events")]);
  const output = await findOutput(actor, reference, n);
  const sent = output && (await findSentText(actor, reference, output.number));
  const section = sent?.sections.find((one) => String(one.position) === position);
  if (!output || !sent || !section) return <NotHere title={t("notHere")} text={t("notHereText")} home="/partner" homeLabel={t("goHome")} />;
  const back = `/partner/actions/${reference}/outputs/${output.number}`;
  const done = doneEvent(search.done);
  const own = section.views.find(({ organisationId }) => organisationId === actor.organisationId);
  return (
    <>
      <PageHead title={<Heading text={section.text} />} kicker={<><a href={back} className="inline-flex min-h-11 items-center">{words("toList")}</a> · {words("section", { number: section.position, total: sent.sections.length })}</>} done={done && events(done)} />
      <SectionView section={section} own={own} isOpen={output.state === "in_review"} hidden={{ reference, number: output.number }} submit={submitView} />
    </>
  );
}
