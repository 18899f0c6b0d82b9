type Contents = { tables: Record<string, { rows: number; sum: string }>; head: { line: string; hash: string } | null };
export type Manifest = { madeAt: string; kind: "copy" | "dump"; before: Contents; after: Contents; missing: string[]; hasFiles: boolean; files: { path: string; bytes: number; sha256: string }[] };
type Step = <T>(title: string, work: (report: (news: string) => void) => Promise<T>) => Promise<T>;

export function makeBackup(what: { to: string; url: string; cluster?: string; clusterUrl?: string; files: string | null; anchors: string; step: Step }): Promise<{ manifest: Manifest; hash: string }>;
