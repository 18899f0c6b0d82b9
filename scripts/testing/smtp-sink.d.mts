export type SunkMail = { to: string; from: string; subject: string; messageId: string; headers: Record<string, string>; text: string; html: string; raw: string };
export type SmtpSink = { url: string; port: number; mails: SunkMail[]; close: () => Promise<void> };

/** A mail server that keeps what it is sent, for tests. `refuse` says with which code it turns an address down; `answersAfter` keeps a sender waiting. */
export function startSmtpSink(options?: { port?: number; refuse?: (address: string) => number | null; answersAfter?: number }): Promise<SmtpSink>;
