export const overlap = {
  title: "What is there already",
} as const;
