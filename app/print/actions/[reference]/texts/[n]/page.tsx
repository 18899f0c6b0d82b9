import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { TextRecord } from "@/components/drafting/text-record";
import { Sheet } from "@/components/print/sheet";
import { findText } from "@/domain/drafting/queries/find-text";
import { languageName } from "@/domain/experts/expert";
import { spaceOf } from "@/domain/policy/actor";
import { reachOf } from "@/domain/policy/matrix";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { formatDate } from "@/domain/shared/dates";
import { requireActor } from "@/server/actor";

type Props = { params: Promise<{ reference: string; n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("drafting"))("paperTitle")} ${n}` };
}

const BACK = { staff: (reference: string, n: string) => `/actions/${reference}/group/texts/${n}`, partner: (reference: string, n: string) => `/partner/actions/${reference}/texts/${n}`, delegation: (reference: string) => `/delegation/actions/${reference}` };

export default async function TextRecordPage({ params }: Props) {
  const [{ reference, n }, actor, t, locale] = await Promise.all([params, requireActor(), getTranslations("drafting"), getLocale()]);
  const [text, programme] = await Promise.all([findText(actor, reference, n), findProgramme(actor)]);
  const space = spaceOf(actor.role);
  // While a round is open nobody but the facility reads what the others say.
  if (!text || text.round === 0 || (space === "partner" && text.state === "open")) notFound();
  const when = text.agreedOn ? t("agreedOn", { date: formatDate(text.agreedOn, locale) }) : t("round", { round: text.round, date: formatDate(text.dueOn!, locale) });
  return (
    <Sheet programme={programme} title={<span dir="auto" lang={text.language}>{text.title}</span>} kicker={<>{reference} · {t("paperTitle")} · <span dir="auto">{text.groupName}</span> · {when} · {t("paperLanguage", { language: languageName(text.language, locale) })}</>} at={new Date()} pdf={pdfAddress("text", { reference, number: text.number })} back={{ href: BACK[space](reference, n), label: t("backToText") }}>
      <TextRecord text={text} withPositions={reachOf(actor.role, "drafting.read_positions") !== undefined} />
    </Sheet>
  );
}
