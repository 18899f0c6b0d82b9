import { and, desc, eq, inArray, lt } from "drizzle-orm";
import { SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import { as } from "./client";
import { keptForms } from "./schema";

type Kept = typeof keptForms.$inferSelect;

/** So long does what was typed wait for its writer. */
export const KEPT_DAYS = 30;

// Nobody types more forms than this while signed out; older ones give way.
const MOST = 20;

/** Keeps a form for somebody whose session has ended. Nobody is signed in here: the system's own login writes. */
export async function keepForm(form: Omit<Kept, "id">): Promise<string> {
  return as(SYSTEM_ACTOR, async (tx) => {
    const earlier = await tx.select({ id: keptForms.id }).from(keptForms).where(eq(keptForms.userId, form.userId)).orderBy(desc(keptForms.keptAt)).offset(MOST - 1);
    if (earlier.length > 0) await tx.delete(keptForms).where(inArray(keptForms.id, earlier.map(({ id }) => id)));
    const id = crypto.randomUUID();
    await tx.insert(keptForms).values({ ...form, id });
    return id;
  });
}

/** The kept form with this id, if it is this person's own. */
export async function findKeptForm(actor: Actor, id: string): Promise<Kept | undefined> {
  return as(actor, async (tx) => (await tx.select().from(keptForms).where(and(eq(keptForms.id, id), eq(keptForms.userId, actor.userId))))[0]);
}

/** Removes it: it was sent, or is not wanted any longer. */
export async function dropKeptForm(actor: Actor, id: string): Promise<void> {
  await as(actor, (tx) => tx.delete(keptForms).where(and(eq(keptForms.id, id), eq(keptForms.userId, actor.userId))));
}

/** Removes what nobody came back for; answers with how many. */
export async function forgetOldForms(now: Date): Promise<number> {
  const last = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
  return as(SYSTEM_ACTOR, async (tx) => (await tx.delete(keptForms).where(lt(keptForms.keptAt, last)).returning({ id: keptForms.id })).length);
}
