import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { LawText } from "@/components/laws/law-parts";
import { LinkButton } from "@/components/ui/link-button";
import { Localised } from "@/components/ui/localised";
import { PageHead } from "@/components/ui/page-head";
import { doneEvent } from "@/domain/history/done";
import { findLaw } from "@/domain/laws/queries/find-laws";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("instruments"))("national") };
}

export default async function LawPage({ params, searchParams }: Props) {
  const [{ id }, search, actor, t, instruments, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("laws"), getTranslations("instruments"), getTranslations("events")]);
  const law = await findLaw(actor, id);
  if (!law) notFound();
  const done = doneEvent(search.done);
  return (
    <>
      <PageHead
        title={<Localised en={law.titleEn} fr={law.titleFr} />} kicker={<><a href="/instruments">{instruments("back")}</a> · {law.shortTitle}</>} done={done && events(done)}
        actions={may(actor, "instrument.keep") && <><LinkButton href={`/laws/${id}/edit`} quiet>{t("edit")}</LinkButton><LinkButton href={`/laws/${id}/articles`} quiet>{t("write")}</LinkButton></>}
      />
      <LawText law={law} />
    </>
  );
}
