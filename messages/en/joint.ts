export const joint = {
  title: "Authorities that ask",
} as const;
