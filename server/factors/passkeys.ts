import "server-only";
import { generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse } from "@simplewebauthn/server";
import { refuseFactor } from "@/db/factors";
import { addPasskey, findPasskeys, keepChallenge, takeChallenge, notePasskey } from "@/db/passkeys";
import { MOST_PASSKEYS } from "@/domain/factors/rules";
import type { Actor } from "@/domain/policy/actor";
import type { Answer } from "./prove";

/** The site a passkey is made for, as its browser will name it. */
export type Site = { origin: string; host: string };
/** The session that asks, and the site. */
export type Place = { tokenHash: string; site: Site };

type Registering = Awaited<ReturnType<typeof generateRegistrationOptions>>;
type Proving = Awaited<ReturnType<typeof generateAuthenticationOptions>>;
type Transports = NonNullable<NonNullable<Registering["excludeCredentials"]>[number]["transports"]>;

const known = async (userId: string) => (await findPasskeys(userId)).map(({ credentialId, transports }) => ({ id: credentialId, transports: transports as Transports }));

/** What a device is asked for in order to become a passkey of this person; null when they have enough of them. */
export async function beginPasskey(person: Actor, { tokenHash, site }: Place): Promise<Registering | null> {
  const excludeCredentials = await known(person.userId);
  if (excludeCredentials.length >= MOST_PASSKEYS) return null;
  const options = await generateRegistrationOptions({
    rpName: "Suivi", rpID: site.host, userName: person.personName, userDisplayName: person.personName, userID: new TextEncoder().encode(person.userId), attestationType: "none", excludeCredentials,
    authenticatorSelection: { residentKey: "preferred", userVerification: "preferred" },
  });
  await keepChallenge(tokenHash, options.challenge);
  return options;
}

/** Adds the passkey that a device has answered with. */
export async function finishPasskey(person: Actor, { tokenHash, site, name, response }: Place & { name: string; response: string }): Promise<Answer> {
  const challenge = await takeChallenge(tokenHash);
  const answer = challenge === null ? null : (await tried(() => verifyRegistrationResponse({ response: JSON.parse(response), expectedChallenge: challenge, expectedOrigin: site.origin, expectedRPID: site.host, requireUserVerification: false })));
  if (!answer?.verified) return "wrong";
  const { id, publicKey, counter, transports = [] } = answer.registrationInfo.credential;
  return (await addPasskey(person, { name, credentialId: id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports })) ? "right" : "wrong";
}

/** What one of the person's devices is asked to sign. */
export async function askPasskey(person: Actor, { tokenHash, site }: Place): Promise<Proving> {
  const options = await generateAuthenticationOptions({ rpID: site.host, allowCredentials: await known(person.userId), userVerification: "preferred" });
  await keepChallenge(tokenHash, options.challenge);
  return options;
}

/** Looks at what a device has signed. */
export async function checkPasskey(person: Actor, { tokenHash, site, response }: Place & { response: string }): Promise<Answer> {
  const challenge = await takeChallenge(tokenHash);
  const signed = await tried(async () => JSON.parse(response) as Parameters<typeof verifyAuthenticationResponse>[0]["response"]);
  const key = (await findPasskeys(person.userId)).find(({ credentialId }) => credentialId === signed?.id);
  const answer = challenge && signed && key && (await tried(() => verifyAuthenticationResponse({
    response: signed, expectedChallenge: challenge, expectedOrigin: site.origin, expectedRPID: site.host, requireUserVerification: false,
    credential: { id: key.credentialId, publicKey: new Uint8Array(Buffer.from(key.publicKey, "base64url")), counter: key.counter, transports: key.transports as Transports },
  })));
  if (answer && key && answer.verified && (await notePasskey(key.id, answer.authenticationInfo.newCounter))) return "right";
  await refuseFactor(person, "passkey");
  return "wrong";
}

/** What is posted in a device's name may be anything: what the library cannot read is wrong, and no fault of ours. */
async function tried<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}
