import { useTranslations } from "next-intl";
import { StageChip } from "@/components/actions/stage-chip";
import { DataTable } from "@/components/ui/data-table";
import type { DelegationActionLine, DelegationOutput, DelegationRecommendation, Visit } from "@/domain/portfolio/delegation";
import { Local, Period } from "./words";

/** Actions with their stage and since when; the title opens the Action. */
export function ActionLines({ actions, actionsAt }: { actions: readonly DelegationActionLine[]; actionsAt: string }) {
  const t = useTranslations("delegation");
  const rows = actions.map(({ reference, titleEn, titleFr, isRegional, stage, isOnHold, publishedStatus, movedOn, firstActivityOn, lastActivityOn }) => ({
    key: reference,
    cells: {
      title: <><a href={`${actionsAt}/${reference}`}><Local en={titleEn} fr={titleFr} /></a> <span className="text-meta text-ink-2">{reference}{isRegional && ` · ${t("regional")}`}</span></>,
      stage: <StageChip stage={stage} isOnHold={isOnHold} publishedStatus={publishedStatus} />,
      period: <Period from={firstActivityOn} to={lastActivityOn} />,
      since: <Period from={movedOn} />,
    },
  }));
  const columns = [{ key: "title", label: t("action") }, { key: "stage", label: t("stage") }, { key: "period", label: t("period") }, { key: "since", label: t("since"), nowrap: true }];
  return <DataTable stack caption={t("actions")} columns={columns} rows={rows} empty={t("situation.none")} />;
}

/** Who comes when, or what took place. On the page of its Action an activity carries its number. */
export function Visits({ visits, caption, empty, isOneAction }: { visits: readonly Visit[]; caption: string; empty: string; isOneAction?: boolean }) {
  const t = useTranslations("delegation");
  const activities = useTranslations("activities");
  const rows = visits.map(({ reference, number, type, titleEn, titleFr, startsOn, endsOn, place, state, experts }, index) => ({
    key: `${reference} ${index}`,
    cells: { title: <>{isOneAction && `${number}. `}<Local en={titleEn} fr={titleFr} />{experts.length > 0 && <span dir="auto" className="block font-normal text-meta text-ink-2">{t("experts.coming", { names: experts.join(" · ") })}</span>}</>, type: activities(`types.${type}`), dates: <Period from={startsOn} to={endsOn} />, place: place ?? "—", state: activities(`publicStates.${state}`) },
  }));
  const columns = [{ key: "title", label: t("plan") }, { key: "type", label: activities("labels.type") }, { key: "dates", label: t("dates") }, { key: "place", label: t("place") }, { key: "state", label: t("state") }];
  return <DataTable stack caption={caption} columns={columns} rows={rows} empty={empty} />;
}

/** What exists and may be read. On the page of its Action an output carries its number instead. */
export function OutputLines({ outputs, isOneAction, actionsAt }: { outputs: readonly DelegationOutput[]; isOneAction?: boolean; actionsAt?: string }) {
  const t = useTranslations("delegation");
  const texts = useTranslations("outputs");
  const rows = outputs.map(({ reference, number, type, titleEn, titleFr, state, documentId }) => ({
    key: `${reference} ${number}`,
    cells: {
      title: <>{isOneAction && `${number}. `}<Local en={titleEn} fr={titleFr} />{documentId && <> · <a href={`/api/documents/${documentId}`}>{t("download")}</a></>}</>,
      type: texts(`types.${type}`), state: texts(`publicStates.${state}`), action: <a href={`${actionsAt}/${reference}`}>{reference}</a>,
    },
  }));
  const columns = [{ key: "title", label: t("outputs") }, { key: "type", label: texts("labels.type") }, { key: "state", label: t("state") }, ...(isOneAction ? [] : [{ key: "action", label: t("action"), nowrap: true }])];
  return <DataTable stack caption={t("outputs")} columns={columns} rows={rows} empty={t("noOutputs")} />;
}

/** The advice, to whom, and what the authority said to it. */
export function RecommendationLines({ recommendations }: { recommendations: readonly DelegationRecommendation[] }) {
  const t = useTranslations("delegation");
  const texts = useTranslations("recommendations");
  const rows = recommendations.map(({ number, textEn, textFr, addresseeName, addresseeNameFr, state, answerReason, dueOn }) => ({
    key: String(number),
    cells: {
      text: <>{number}. <Local en={textEn} fr={textFr} /></>, to: <Local en={addresseeName} fr={addresseeNameFr} />,
      answer: <>{texts(`publicStates.${state}`)}{answerReason && <span dir="auto" className="block text-meta text-ink-2">{answerReason}</span>}</>, due: <Period from={dueOn} />,
    },
  }));
  const columns = [{ key: "text", label: t("recommendations") }, { key: "to", label: t("addressee") }, { key: "answer", label: t("answer") }, { key: "due", label: t("due"), nowrap: true }];
  return <DataTable stack caption={t("recommendations")} columns={columns} rows={rows} empty={t("noRecommendations")} />;
}
