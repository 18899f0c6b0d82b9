import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { RequestFileView } from "@/components/requests/request-file-view";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { findCourtLedger } from "@/domain/requests/queries/find-court-ledger";
import { findRequestFile } from "@/domain/requests/queries/find-request-file";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).reference };
}

export default async function RequestPage({ params, searchParams }: Props) {
  const actor = await requireActorIn("staff");
  const request = await findRequestFile(actor, (await params).reference);
  if (!request) notFound();
  const today = programmeDay(new Date());
  const [events, ledger, done] = await Promise.all([getTranslations("events"), findCourtLedger(actor, request.reference, today), searchParams.then((search) => doneEvent(search.done))]);
  return <RequestFileView request={request} ledger={ledger} done={done && events(done)} today={today} mayWork={may(actor, "request.consult")} mayDecide={may(actor, "request.decide")} mayMerge={may(actor, "request.merge")} readerId={actor.userId} mayAsk={may(actor, "assessment.ask")} />;
}
