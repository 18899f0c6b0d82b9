export const missionReports = {} as const;
