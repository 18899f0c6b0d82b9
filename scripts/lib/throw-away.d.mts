export function startThrowAwayPostgres(): Promise<string>;
