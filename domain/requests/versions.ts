/** What a request said when it was sent: each answer in words or codes, by the name of its field. */
export type AnswersAsSent = Record<string, string | string[] | null>;
