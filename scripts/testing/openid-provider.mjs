import { once } from "node:events";
import Provider from "oidc-provider";
import { freePort } from "../lib/ports.mjs";
import { onStop } from "../lib/stopping.mjs";

const CLIENT = { client_id: "suivi", client_secret: "a secret for tests only" };

/** Who may sign in at the provider, each by their name there and any password; what it says of them. */
const PEOPLE = {
  ada: { email: "ada@example.org", email_verified: true, name: "Ada" },
  mira: { email: "mira@example.org", email_verified: true, name: "Mira" },
  "second-mira": { email: "mira@example.org", email_verified: true, name: "Mira" },
  jonas: { email: "jonas@example.org", email_verified: false, name: "Jonas" },
  stranger: { email: "stranger@example.org", email_verified: true, name: "A stranger" },
  ilir: { email: "ilir@example.org", email_verified: true, name: "Ilir" },
};

/** A real OpenID provider for the browser tests. Returns what the web server is told of it. */
export async function startOpenIdProvider(baseUrl) {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  // It warns that its secrets are for development, which is what this is.
  const { warn, info } = console;
  console.warn = console.info = () => {};
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: [`${baseUrl}/api/auth/callback/oidc`] }],
    claims: { openid: ["sub"], profile: ["name"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...PEOPLE[id] }) }),
  });
  Object.assign(console, { warn, info });
  const server = provider.listen(port, "localhost");
  await once(server, "listening");
  onStop(() => new Promise((done) => (server.closeAllConnections(), server.close(done))));
  return { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: CLIENT.client_id, OIDC_CLIENT_SECRET: CLIENT.client_secret };
}
