export function loginUrls(ownerUrl: string, kept?: Record<string, string | undefined>): Record<string, string>;
export function loginPasswords(): Record<string, string>;
export function serverEnvironment(of: { ownerUrl: string; port: number; isDemo: boolean }): Record<string, string | undefined>;
