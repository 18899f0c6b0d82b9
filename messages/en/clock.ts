export const clock = {
  title: "Who held it, and for how long",
} as const;
