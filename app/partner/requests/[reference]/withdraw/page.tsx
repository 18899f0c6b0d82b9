import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { RequestNotHere } from "@/components/requests/request-not-here";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/domain/policy/matrix";
import { REQUEST_MOVES } from "@/domain/requests/lifecycle";
import { findRequest } from "@/domain/requests/queries/find-request";
import { requireActorIn } from "@/server/actor";
import { submitWithdrawal } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("requests"))("withdraw.title")} – Suivi` };
}

export default async function WithdrawPage({ params }: Props) {
  const actor = await requireActorIn("partner");
  const request = await findRequest(actor, (await params).reference);
  if (!request) return <RequestNotHere />;
  const t = await getTranslations("requests");
  const { reference, version } = request;
  const isOver = !REQUEST_MOVES.withdraw.from.some((state) => state === request.state);
  const isAllowed = may(actor, "request.withdraw", request.facts);
  const kicker = <a href={`/partner/requests/${reference}`} className="inline-flex min-h-11 items-center">{t("reference", { reference })}</a>;
  return (
    <>
      <PageHead title={t("withdraw.title")} kicker={kicker} lead={isOver ? undefined : t("withdraw.text")} />
      {isOver && <Notice tone="suspended" title={t("withdraw.over")} />}
      {!isOver && !isAllowed && <Notice tone="waiting" title={t("withdraw.onlySignatory")} />}
      {!isOver && isAllowed && (
        <Command submit={submitWithdrawal} hidden={{ reference, version }} submitLabel={t("moves.withdraw")} cancel={{ href: `/partner/requests/${reference}`, label: t("withdraw.keep") }}>
          <TextArea name="reason" label={t("withdraw.reason")} hint={t("withdraw.reasonHint")} rows={3} />
        </Command>
      )}
    </>
  );
}
