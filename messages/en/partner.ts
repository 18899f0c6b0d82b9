export const partner = {} as const;
