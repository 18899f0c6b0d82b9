export const handovers = {} as const;
