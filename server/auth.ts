import "server-only";
import { createHash } from "node:crypto";
import { DrizzleAdapter } from "@auth/drizzle-adapter";
import { headers } from "next/headers";
import NextAuth, { type Session } from "next-auth";
import type { Adapter } from "next-auth/adapters";
import type { Provider } from "next-auth/providers";
import { authDatabase, databaseTime } from "@/db/client";
import { noteSeen } from "@/db/own-sessions";
import { findSession, startSession } from "@/db/sessions";
import { notePage } from "@/db/viewings";
import { accounts, sessions, users, verificationTokens } from "@/db/schema/people";
import type { Actor } from "@/domain/policy/actor";
import { deviceOf } from "@/domain/sessions/device";
import { LONGEST_MINUTES, NOTE_MINUTES } from "@/domain/sessions/lifetimes";
import { factorsOf, provedAtOf } from "./factors/provider";
import { isInvited } from "./invited";
import { isSecure, sessionCookieName } from "./session-cookie";

declare module "next-auth" {
  interface Session {
    user: { id: string; actor: Actor | null; /** The administrator who looks through that seat. */ viewer: Actor | null; /** Who it will be once a second factor is shown. */ pending: Actor | null; factors: readonly string[] };
  }
}

/** Sessions live in the database: deleting the row signs the person out. The cookie outlives none of them; the row decides. */
export const SESSION_SECONDS = LONGEST_MINUTES * 60;

/** Tokens are stored hashed, so that a copy of the table opens no session. */
export const hashToken = (token: string) => createHash("sha256").update(token).digest("base64url");

// Settings are made per request: the database is opened at first use, never while building.
export const { handlers, auth, signIn } = NextAuth(() => {
  // What the provider says of how somebody came in, from its answer to the session that it begins.
  const arrival: Arrival = { claims: undefined };
  return {
  adapter: adapter(arrival),
  session: { strategy: "database", maxAge: SESSION_SECONDS, updateAge: SESSION_SECONDS },
  providers: providers(),
  pages: { signIn: "/sign-in", error: "/sign-in" },
  trustHost: true,
  cookies: { sessionToken: { name: sessionCookieName(), options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } } },
  // A refusal is an answer, not a fault of ours.
  logger: { error: (error) => void ((error as { type?: string }).type === "AccessDenied" || console.error(error)) },
  callbacks: {
    // Only staff who were invited come in through the provider: nobody makes an account by arriving.
    signIn: ({ user, profile }) => {
      arrival.claims = profile;
      return isInvited(user.id, profile);
    },
    session: ({ session, user }) => ({ expires: session.expires, user: { id: user.id, ...kept(user) } }) as never,
  },
  };
});

type Arrival = { claims: Record<string, unknown> | undefined };

const kept = (user: unknown) => {
  const { actor, viewer, pending, factors } = user as Session["user"];
  return { actor, viewer, pending, factors };
};

function adapter(arrival: Arrival): Adapter {
  const base = DrizzleAdapter(authDatabase() as never, { usersTable: users, accountsTable: accounts, sessionsTable: sessions, verificationTokensTable: verificationTokens } as never);
  return {
    ...base,
    // The provider's tokens are not kept: who it is was all there was to ask.
    linkAccount: async ({ userId, type, provider, providerAccountId }) => void (await base.linkAccount!({ userId, type, provider, providerAccountId })),
    createSession: async (session) => {
      await startSession({ userId: session.userId, tokenHash: hashToken(session.sessionToken), expires: new Date((await databaseTime()).getTime() + SESSION_SECONDS * 1000), factors: factorsOf(arrival.claims), provedAt: provedAtOf(arrival.claims), device: deviceOf((await headers()).get("user-agent")) });
      return session;
    },
    // One joined statement answers who, through which seat, and until when.
    getSessionAndUser: async (token) => {
      const hash = hashToken(token);
      const found = await findSession(hash);
      // Nobody waits for this; where it cannot be written, the next page tries again.
      if (found && found.away >= NOTE_MINUTES) noteSeen(hash).catch(console.error);
      const path = found?.actor?.viewedBy && (await headers()).get("x-suivi-path");
      if (path) notePage(found.actor!.viewedBy!.viewingId, path).catch(console.error);
      return found && { session: { sessionToken: token, userId: found.userId, expires: found.expires }, user: { id: found.userId, email: found.email, emailVerified: null, name: found.name, actor: found.actor, viewer: found.viewer, pending: found.pending, factors: found.factors } as never };
    },
    updateSession: async (session) => ({ ...(await base.updateSession!({ ...session, sessionToken: hashToken(session.sessionToken) }))!, sessionToken: session.sessionToken }),
    deleteSession: async (token) => void (await base.deleteSession!(hashToken(token))),
  };
}

/** Staff sign in through any OpenID Connect provider, when its settings are there. */
function providers(): Provider[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = process.env;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return [];
  return [{
    id: "oidc", name: "OpenID Connect", type: "oidc", issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, checks: ["pkce", "state", "nonce"],
    // Safe because `isInvited` has seen that the provider vouches for the address and that nobody else holds it.
    allowDangerousEmailAccountLinking: true,
  }];
}

/** Is a way in for staff set up? */
export const hasProvider = () => providers().length > 0;
