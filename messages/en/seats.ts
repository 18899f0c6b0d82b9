export const seats = {
  title: "People of your authority",
} as const;
