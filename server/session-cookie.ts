import "server-only";

/** Is the service reached over https? */
export const isSecure = () => process.env.AUTH_URL?.startsWith("https:") ?? false;

/** The cookie that carries a session; over https no other host, and nothing over http, can set it in our name. */
export const sessionCookieName = () => (isSecure() ? "__Host-authjs.session-token" : "authjs.session-token");
