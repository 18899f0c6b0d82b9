export const rounds = {
  title: "More information",
} as const;
