import { eq } from "drizzle-orm";
import { changesOf, recordChanges, save } from "@/db/save";
import { focalPoints } from "@/db/schema";
import { command, demand, found } from "@/server/command";
import { saveFocalPointInput } from "../schema";

/** Adds a focal point of a Member State, or corrects one. */
export const saveFocalPoint = command({
  name: "focal_point.save",
  input: saveFocalPointInput,
  async run({ tx, actor }, { focalPointId, version, focalEmail: email, ...facts }) {
    demand(actor, "focal_point.keep");
    const values = { ...facts, email };
    const id = focalPointId ?? crypto.randomUUID();
    if (focalPointId) {
      const [row] = await tx.select().from(focalPoints).where(eq(focalPoints.id, focalPointId));
      await save(tx, focalPoints, found(row), version, values);
    } else {
      await tx.insert(focalPoints).values({ ...values, id, isActive: true });
      recordChanges(tx, changesOf({}, values));
    }
    return { output: { id }, events: [{ type: "focal_point.saved", subject: { table: "focal_points", id }, facts: { name: values.fullName, country: values.country }, audience: "facility" }] };
  },
});
