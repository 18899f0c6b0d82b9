export function findOwnServer(): Promise<string | null>;
export function dropDatabase(adminUrl: string, name: string): Promise<void>;
