import type { SessionFactor } from "@/domain/factors/rules";

const words = (setting: string | undefined) => (setting ?? "").split(/\s+/).filter(Boolean);

/** When the provider says that it last asked for a proof; undefined where it does not say. What it remembers of earlier is no new proof. */
export function provedAtOf(claims: Record<string, unknown> | undefined): Date | undefined {
  return typeof claims?.auth_time === "number" && claims.auth_time > 0 ? new Date(Math.min(claims.auth_time, 4e9) * 1000) : undefined;
}

/**
 * What a session begins with that a provider vouches for. It counts as two factors where the provider says so in a way that this
 * installation has been told to believe: a word of `amr`, or an `acr` (OIDC_TWO_FACTOR_AMR, OIDC_TWO_FACTOR_ACR).
 */
export function factorsOf(claims: Record<string, unknown> | undefined): SessionFactor[] {
  const methods = Array.isArray(claims?.amr) ? claims.amr : [];
  const isTwo = words(process.env.OIDC_TWO_FACTOR_AMR).some((word) => methods.includes(word)) || (typeof claims?.acr === "string" && words(process.env.OIDC_TWO_FACTOR_ACR).includes(claims.acr));
  return isTwo ? ["provider", "provider_two"] : ["provider"];
}
