export const mails = {
  title: "Mails",
} as const;
