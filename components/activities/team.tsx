import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import type { Tone } from "@/components/ui/tone";
import { DEPLOYMENT_MOVES, type DeploymentState } from "@/domain/activities/lifecycle";
import { takesExperts, teamNotes, USUAL_WORKING_DAYS, type Deployment, type Mission } from "@/domain/activities/mission";
import { countryName } from "@/domain/countries/list";
import { formatDate } from "@/domain/shared/dates";
import { checkMove } from "@/domain/shared/lifecycle";

const TONES: Record<DeploymentState, Tone> = { proposed: "draft", nominated: "waiting", accepted: "progress", declined: "suspended", deployed: "done", appraised: "done" };
const COLUMNS = ["expert", "category", "country", "days", "state"] as const;

export type TeamMoves = Record<"nominate" | "accept" | "deploy", Submit>;
type Props = { reference: string; mission: Mission; moves: TeamMoves | null };

/** The experts of an activity, how far each has come, and what can be done next; `moves` is null for those who may only read. */
export function Team({ reference, mission, moves }: Props) {
  const t = useTranslations("deployments");
  const canMove = moves !== null && mission.deployments.some((one) => canDecline(one) || one.state === "deployed" || one.state === "declined" || movesOf(one, mission).length > 0);
  const categories = useTranslations("experts.categories");
  const locale = useLocale();
  return (
    <>
      {teamNotes(mission.deployments).map((note) => <Notice key={note} tone="waiting" title={t(`notes.${note}`, { days: USUAL_WORKING_DAYS })} />)}
      <DataTable
        caption={t("caption")}
        columns={[...COLUMNS, ...(canMove ? (["moves"] as const) : [])].map((key) => ({ key, label: t(`columns.${key}`), ...(key === "days" ? { align: "end" as const } : {}) }))}
        empty={t("empty")}
        rows={mission.deployments.map((one) => ({
          key: one.id,
          cells: {
            expert: <><a href={`/experts/${one.expertId}`} dir="auto" className="inline-block min-h-6">{one.expertName}</a><Details deployment={one} /></>,
            category: categories(one.expertCategory),
            country: countryName(one.expertCountry, locale),
            days: one.workingDays,
            state: <Chip tone={TONES[one.state]}>{t(`states.${one.state}`)}</Chip>,
            moves: moves && <DeploymentMoves reference={reference} mission={mission} deployment={one} moves={moves} />,
          },
        }))}
      />
      {moves !== null && takesExperts(mission.state) && <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1"><a href={`/experts/match?action=${reference}&activity=${mission.number}`}>{t("match")}</a><a href={`/actions/${reference}/missions/${mission.number}/call`}>{t("call")}</a></p>}
    </>
  );
}

function Details({ deployment: { expertName, terms, declineReason, nominationId, askedOn, answeredOn, answeredByName } }: { deployment: Deployment }) {
  const t = useTranslations("deployments");
  const locale = useLocale();
  const told = [nominationId && t("namedBy"), answeredOn ? t("answered", { name: answeredByName ?? "", date: formatDate(answeredOn, locale) }) : askedOn && t("asked", { date: formatDate(askedOn, locale) })].filter(Boolean);
  return (
    <>
      {told.length > 0 && <p className="text-meta text-ink-2">{told.join(". ")}</p>}
      {declineReason && <p dir="auto" className="max-w-reading text-meta text-ink-2">{declineReason}</p>}
      {terms && <details className="text-meta"><summary className="min-h-6 text-ink-2" aria-label={t("termsOf", { name: expertName })}>{t("labels.terms")}</summary><p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{terms}</p></details>}
    </>
  );
}

function DeploymentMoves({ reference, mission, deployment, moves }: { reference: string; mission: Mission; deployment: Deployment; moves: TeamMoves }) {
  const t = useTranslations("deployments");
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {movesOf(deployment, mission).map((move) => (
        <Command key={move} quiet submit={moves[move]} hidden={{ reference, number: mission.number, deploymentId: deployment.id, version: deployment.version }} submitLabel={t(`moves.${move}`)} />
      ))}
      {canDecline(deployment) && <a href={`/actions/${reference}/missions/${mission.number}/experts/${deployment.id}/ask`} aria-label={t("moveFor", { move: t("ask"), name: deployment.expertName })}>{t("ask")}</a>}
      {deployment.state === "deployed" && <a href={`/actions/${reference}/missions/${mission.number}/experts/${deployment.id}/appraise`} aria-label={t("moveFor", { move: t("appraise"), name: deployment.expertName })}>{t("appraise")}</a>}
      {deployment.state === "declined" && takesExperts(mission.state) && <a href={`/experts/match?action=${reference}&activity=${mission.number}`}>{t("another")}</a>}
      {canDecline(deployment) && <a href={`/actions/${reference}/missions/${mission.number}/experts/${deployment.id}`} aria-label={t("moveFor", { move: t("moves.decline"), name: deployment.expertName })}>{t("moves.decline")}</a>}
    </div>
  );
}

const canDecline = ({ state }: Deployment) => (DEPLOYMENT_MOVES.decline.from as readonly string[]).includes(state);

function movesOf(deployment: Deployment, mission: Mission) {
  const met = { activityHeld: mission.state === "held" || mission.state === "reported" };
  return (["nominate", "accept", "deploy"] as const).filter((move) => checkMove(DEPLOYMENT_MOVES, move, deployment.state, met).kind === "ok");
}
