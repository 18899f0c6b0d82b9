import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { CountedRowsView } from "@/components/indicators/counted-rows";
import { Amount } from "@/components/indicators/words";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/section";
import { countedFigure } from "@/domain/indicators/counted";
import { COUNTED } from "@/domain/indicators/lists";
import { loadChain } from "../../load-chain";

type Props = { params: Promise<{ reference: string; key: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("indicators"))("standard")}` };
}

export default async function CountedPage({ params }: Props) {
  const [{ reference, key }, t] = await Promise.all([params, getTranslations("indicators")]);
  const { head, chain, path } = await loadChain(reference, "indicator.read");
  const countedBy = COUNTED.find((one) => one === key);
  if (!countedBy) notFound();
  return (
    <ActionFrame head={head} tab="indicators">
      <BackLink href={path}>{t("back")}</BackLink>
      <Section title={t(`counted.${countedBy}`)}>
        <p className="mb-3 font-serif text-h3"><Amount value={countedFigure(countedBy, chain.rows)} countedBy={countedBy} /></p>
        <CountedRowsView reference={reference} countedBy={countedBy} rows={chain.rows} />
      </Section>
    </ActionFrame>
  );
}
