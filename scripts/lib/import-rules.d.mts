export function cruiseArguments(existing: (room: string) => boolean, outputType: "err" | "json"): string[];
