export const characteristics = {} as const;
