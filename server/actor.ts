import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Actor, Space } from "@/domain/policy/actor";
import { homeOf, spaceOf } from "@/domain/policy/actor";
import { auth } from "./auth";
import { noteRole } from "./request";
import { carriesSession } from "./session";

/** The signed-in person through the seat of this session; null when nobody is signed in or no seat is chosen. Asked once a request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await auth();
  const actor = session?.user?.actor ?? null;
  if (actor) noteRole(actor.role);
  return actor;
});

/** Whoever is signed in, also while a second factor is owed: for their name in the frame of a page, and for nothing else. */
export const currentPerson = cache(async (): Promise<Actor | null> => {
  const user = (await auth())?.user;
  return user?.actor ?? user?.pending ?? null;
});

/** The actor; without one the sign-in page, or the choice of a seat for somebody who has signed in. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  const user = actor ? null : (await auth())?.user;
  if (user?.pending) redirect("/second-factor");
  if (!actor) redirect(user ? "/seats" : (await carriesSession()) ? "/sign-in?problem=ended" : "/sign-in");
  return actor;
}

/** The actor for what only they themselves may do or fetch; whoever looks as they see is sent to the beginning. */
export async function requireOwnActor(): Promise<Actor> {
  const actor = await requireActor();
  if (actor.viewedBy) redirect(homeOf(actor.role));
  return actor;
}

/** Whoever of the staff is signed in, and whether a second factor is still owed; for the page where it is shown. */
export async function requireStaffPerson(): Promise<{ person: Actor; isPending: boolean }> {
  const user = (await auth())?.user;
  if (user?.pending) return { person: user.pending, isPending: true };
  await requireOwnActor();
  return { person: await requireActorIn("staff"), isPending: false };
}

/** The actor in the space they work in. To others the staff's pages do not exist; the other spaces send them home. */
export async function requireActorIn(space: Space): Promise<Actor> {
  const actor = await requireActor();
  if (spaceOf(actor.role) === space) return actor;
  if (space === "staff") notFound();
  redirect(homeOf(actor.role));
}
