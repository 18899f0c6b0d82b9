export const comparisons = {} as const;
