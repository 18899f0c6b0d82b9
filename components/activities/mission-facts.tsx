import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { Mission } from "@/domain/activities/mission";
import { ActivityDates } from "./activity-dates";

/** What is known of one activity, before and after it took place. */
export function MissionFacts({ reference, mission }: { reference: string; mission: Mission }) {
  const t = useTranslations("activities");
  const long = (text: string | null) => text && <span dir="auto" className="whitespace-pre-wrap">{text}</span>;
  const isOver = mission.state === "held" || mission.state === "reported";
  const isCounted = [mission.women, mission.men, mission.institutions].some((count) => count !== null);
  const counted = (count: number | null) => (count === null ? t("notCounted") : String(count));
  const items = [
    { label: t("labels.type"), value: t(`types.${mission.type}`) },
    { label: t("labels.dates"), value: <ActivityDates {...mission} /> },
    { label: t("labels.place"), value: [mission.place, t(`modes.${mission.mode}`)].filter(Boolean).join(" · ") },
    { label: t("labels.expectedOutput"), value: long(mission.expectedOutput) },
    { label: t("labels.ownerName"), value: mission.ownerName && <span dir="auto">{mission.ownerName}</span> },
    { label: t("labels.budgetLine"), value: [mission.budgetLine, mission.budget !== null && t("euro", { amount: mission.budget })].filter(Boolean).join(" · ") },
    { label: t("labels.needs"), value: mission.needs.length > 0 && mission.needs.map((needed, index) => <span key={needed}>{index > 0 && ", "}<a href={`/actions/${reference}/missions/${needed}`}>{t("mission", { number: needed })}</a></span>) },
    { label: t("carry.title"), value: [mission.carriedFrom && t("carry.from", { of: mission.carriedFrom }), mission.carriedTo && t("carry.gone", { of: mission.carriedTo })].filter(Boolean).join(" · ") },
    { label: t("labels.origin"), value: t(`originFacts.${mission.planOrigin}`) },
    { label: t("participants"), value: isOver && (isCounted ? t("participantsLine", { women: counted(mission.women), men: counted(mission.men), institutions: counted(mission.institutions) }) : t("nobodyCounted")) },
    { label: t("participantList"), value: mission.state !== "dropped" && <a href={`/actions/${reference}/missions/${mission.number}/participants`}>{t("openParticipants")}</a> },
    { label: t("labels.asPlanned"), value: isOver && mission.asPlanned !== null && t(mission.asPlanned ? "asPlanned.yes" : "asPlanned.no") },
    { label: t("unready"), value: long(mission.unreadyReason) },
    { label: t("labels.heldNote"), value: long(mission.heldNote) },
    { label: t("labels.dropReason"), value: long(mission.dropReason) },
    { label: t("labels.replacedBy"), value: mission.replacedByNumber && <a href={`/actions/${reference}/missions/${mission.replacedByNumber}`}>{t("mission", { number: mission.replacedByNumber })}</a> },
  ];
  return <DescriptionList items={items.filter(({ value }) => Boolean(value))} />;
}
