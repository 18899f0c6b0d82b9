/** Where mails go and what they say of us; all of it from the environment. */
export function mailSettings(env: NodeJS.ProcessEnv = process.env) {
  const origin = (env.AUTH_URL ?? "").replace(/\/+$/, "");
  const smtpUrl = env.SMTP_URL || null;
  const host = URL.canParse(origin) ? new URL(origin).hostname : "localhost";
  return {
    origin,
    smtpUrl,
    from: env.MAIL_FROM || `Suivi <no-reply@${host}>`,
    /** In a demonstration without a server, mails are shown on a page in place of being sent. */
    staysHere: smtpUrl === null && env.DEMO === "1",
  };
}
