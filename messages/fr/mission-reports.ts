import type { Translated } from "../catalogue";
import type { missionReports as en } from "../en/mission-reports";

export const missionReports = {} as const satisfies Translated<typeof en>;
