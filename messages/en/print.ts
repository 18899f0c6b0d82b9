export const print = {
  title: "Print",
} as const;
