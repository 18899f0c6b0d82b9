import "server-only";

/** Is the service reached over https? */
export const isSecure = () => process.env.AUTH_URL?.startsWith("https:") ?? false;

/** The cookie that carries a session. */
export const sessionCookieName = () => (isSecure() ? "__Secure-authjs.session-token" : "authjs.session-token");
