export function findOwnServer(): Promise<string | null>;
export function dropDatabase(adminUrl: string, name: string): Promise<void>;
export function databaseUrl(url: string, name: string): string;
export function ensureDatabase(adminUrl: string, name: string): Promise<string>;
