export const opinions = {} as const;
