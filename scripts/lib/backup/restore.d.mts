import type { Manifest } from "./backup.mjs";

type Step = <T>(title: string, work: (report: (news: string) => void) => Promise<T>) => Promise<T>;
type What = { from: string; cluster?: string; url?: string; files: string; anchors: string; replace?: boolean; log?: { archive: string; until: Date }; open: () => Promise<string>; makeLogins?: (url: string) => Promise<void>; step: Step };

export function restoreBackup(what: What): Promise<{ manifest: Manifest; now: Manifest["after"]; aside: string[]; missing: string[] }>;
