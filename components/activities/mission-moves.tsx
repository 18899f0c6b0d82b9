import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { missionMoves, type Mission } from "@/domain/activities/mission";

/** What can be done with an activity now, the usual next thing first; each on its own page. */
export function MissionMoves({ reference, mission, action }: { reference: string; mission: Mission; action: Parameters<typeof missionMoves>[1] }) {
  const t = useTranslations("activities");
  const moves = missionMoves(mission.state, action);
  if (moves.length === 0) return null;
  return (
    <ul aria-label={t("nextMoves")} className="mt-4 flex flex-wrap gap-3">
      {moves.map((move, index) => (
        <li key={move}><LinkButton quiet={index > 0 || move === "edit"} href={`/actions/${reference}/missions/${mission.number}/${move}`}>{move === "edit" ? t("edit") : t(`moves.${move}`)}</LinkButton></li>
      ))}
    </ul>
  );
}
