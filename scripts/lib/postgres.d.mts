export function startPostgres(folder: string, options?: { isThrowAway?: boolean; patience?: number }): Promise<{ url: string; isOurs: boolean; end?: () => Promise<void> }>;
