export const links = {
  title: "Answer without an account",
} as const;
