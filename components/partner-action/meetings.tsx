import { useTranslations } from "next-intl";
import { ActivityDates } from "@/components/activities/activity-dates";
import { ActivityTitle } from "@/components/activities/activity-title";
import { TaskLine } from "@/components/requests/task-line";
import { Empty } from "@/components/ui/empty";
import { nextMeeting, type PartnerActivity } from "@/domain/actions/partner-action";
import type { PartialDate } from "@/domain/shared/dates";

type Props = { activities: readonly PartnerActivity[]; today: PartialDate };

/** When both sides meet next, and where. */
export function NextMeeting({ activities, today }: Props) {
  const t = useTranslations("partner");
  const next = nextMeeting(activities, today);
  if (!next) return <Empty>{t("noMeeting")}</Empty>;
  return <ul className="border-t-2 border-ink"><ActivityLine activity={next} /></ul>;
}

/** Every activity of the plan with what became of it. */
export function Activities({ activities }: Pick<Props, "activities">) {
  const t = useTranslations("partner");
  if (activities.length === 0) return <Empty>{t("activitiesNone")}</Empty>;
  return <ul className="border-t-2 border-ink">{activities.map((activity) => <ActivityLine key={activity.number} activity={activity} />)}</ul>;
}

function ActivityLine({ activity }: { activity: PartnerActivity }) {
  const t = useTranslations("activities");
  return (
    <TaskLine
      title={<ActivityTitle {...activity} />}
      note={<>{[t(`types.${activity.type}`), activity.place, activity.mode === "remote" ? t("modes.remote") : null].filter(Boolean).join(" · ")}<br />{t(`publicStates.${activity.state}`)}</>}
      status={<span className="text-table tabular-nums"><ActivityDates {...activity} /></span>}
    />
  );
}
