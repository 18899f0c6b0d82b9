import type { HistoryEntry } from "@/domain/history/entry";

export const TODAY_SECTIONS = ["decide", "late", "waiting"] as const;
export type TodaySection = (typeof TODAY_SECTIONS)[number];

/** What can need somebody, with the section it stands in. Each has its words (messages: today.kinds). */
export const TODAY_KINDS = {
  assess_request: "decide", decide_request: "decide", approve_report: "decide", verify_recommendation: "decide", accept_members: "decide", launch_action: "decide", approve_value: "decide", value_returned: "decide",
  opinion_late: "late", names_late: "late", positions_late: "late", activity_late: "late", check_in_late: "late", recommendation_late: "late",
  action_with_authority: "waiting", action_with_committee: "waiting", action_with_delegation: "waiting", request_with_authority: "waiting",
} as const satisfies Record<string, TodaySection>;
export type TodayKind = keyof typeof TODAY_KINDS;

export type TodayItem = {
  kind: TodayKind;
  /** Of the request or the Action. */
  reference: string;
  number: number | null;
  titleEn: string;
  titleFr: string | null;
  /** Since when, or since when it is late. */
  since: string | null;
  who: string | null;
};

export type Mission = { reference: string; number: number; titleEn: string; titleFr: string | null; place: string | null; startsOn: string; endsOn: string | null; countryCodes: string[] };

export type TodayPage = {
  items: TodayItem[];
  missions: Mission[];
  changes: (HistoryEntry & { reference: string })[];
  next: { reference: string; titleEn: string; titleFr: string | null; on: string } | null;
};

const PLACES: Record<TodayKind, (item: TodayItem) => string> = {
  assess_request: requestPath, decide_request: requestPath, opinion_late: requestPath, request_with_authority: requestPath,
  approve_report: ({ reference, number }) => `/actions/${reference}/missions/${number}`,
  verify_recommendation: ({ reference }) => `/actions/${reference}/recommendations`,
  approve_value: valuePath, value_returned: valuePath,
  accept_members: callPath, names_late: callPath,
  positions_late: ({ reference, number }) => `/actions/${reference}/group/texts/${number}`,
  launch_action: ({ reference }) => `/actions/${reference}/launch`,
  activity_late: ({ reference }) => `/actions/${reference}/plan`,
  check_in_late: ({ reference }) => `/actions/${reference}/followup`,
  recommendation_late: ({ reference }) => `/actions/${reference}/recommendations`,
  action_with_authority: actionPath, action_with_committee: actionPath, action_with_delegation: actionPath,
};

/** The page on which it is done or followed. */
export function todayPath(item: TodayItem): string {
  return PLACES[item.kind](item);
}

/** Monday and Sunday of the week a day lies in. */
export function weekOf(day: string): { from: string; to: string } {
  const date = new Date(`${day}T00:00:00Z`);
  const shift = (days: number) => new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const weekday = (date.getUTCDay() + 6) % 7;
  return { from: shift(-weekday), to: shift(6 - weekday) };
}

function callPath({ reference, number }: TodayItem) {
  return `/actions/${reference}/group/calls/${number}`;
}

function valuePath({ reference, number, who }: TodayItem) {
  return `/actions/${reference}/indicators/${number}/values/${who}`;
}

function requestPath({ reference }: TodayItem) {
  return `/requests/${reference}`;
}

function actionPath({ reference }: TodayItem) {
  return `/actions/${reference}`;
}
