import "server-only";
import { createHash } from "node:crypto";
import { DrizzleAdapter } from "@auth/drizzle-adapter";
import NextAuth from "next-auth";
import type { Adapter } from "next-auth/adapters";
import type { Provider } from "next-auth/providers";
import { authDatabase } from "@/db/client";
import { findSession, startSession } from "@/db/sessions";
import { accounts, sessions, users, verificationTokens } from "@/db/schema/people";
import type { Actor } from "@/domain/policy/actor";
import { isInvited } from "./invited";

declare module "next-auth" {
  interface Session {
    user: { id: string; actor: Actor | null };
  }
}

/** Sessions live eight hours and in the database: deleting the row signs the person out everywhere. */
export const SESSION_SECONDS = 8 * 60 * 60;

/** Tokens are stored hashed, so that a copy of the table opens no session. */
export const hashToken = (token: string) => createHash("sha256").update(token).digest("base64url");

// Settings are made per request: the database is opened at first use, never while building.
export const { handlers, auth, signIn } = NextAuth(() => ({
  adapter: adapter(),
  session: { strategy: "database", maxAge: SESSION_SECONDS, updateAge: SESSION_SECONDS },
  providers: providers(),
  pages: { signIn: "/sign-in", error: "/sign-in" },
  trustHost: true,
  // A refusal is an answer, not a fault of ours.
  logger: { error: (error) => void ((error as { type?: string }).type === "AccessDenied" || console.error(error)) },
  callbacks: {
    // Only staff who were invited come in through the provider: nobody makes an account by arriving.
    signIn: ({ user, profile }) => isInvited(user.id, profile),
    session: ({ session, user }) => ({ expires: session.expires, user: { id: user.id, actor: (user as unknown as { actor: Actor | null }).actor } }) as never,
  },
}));

function adapter(): Adapter {
  const base = DrizzleAdapter(authDatabase() as never, { usersTable: users, accountsTable: accounts, sessionsTable: sessions, verificationTokensTable: verificationTokens } as never);
  return {
    ...base,
    // The provider's tokens are not kept: who it is was all there was to ask.
    linkAccount: async ({ userId, type, provider, providerAccountId }) => void (await base.linkAccount!({ userId, type, provider, providerAccountId })),
    createSession: async (session) => {
      await startSession({ userId: session.userId, tokenHash: hashToken(session.sessionToken), expires: session.expires });
      return session;
    },
    // One joined statement answers who, through which seat, and until when.
    getSessionAndUser: async (token) => {
      const found = await findSession(hashToken(token));
      return found && { session: { sessionToken: token, userId: found.userId, expires: found.expires }, user: { id: found.userId, email: found.email, emailVerified: null, name: found.name, actor: found.actor } as never };
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
