export function startPostgres(folder: string, options?: { isThrowAway?: boolean }): Promise<{ url: string; isOurs: boolean }>;
