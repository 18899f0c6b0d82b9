import { forgetOldForms } from "@/db/kept-forms";
import { clearSessions } from "@/db/own-sessions";
import { clearCodes } from "@/db/sign-in-codes";
import { clearUploads } from "@/server/uploads";
import type { Job } from "./jobs";

/** What is thrown away because nobody comes back for it. */
export const HOUSEKEEPING: readonly Job[] = [
  { name: "unfinished uploads thrown away", run: async (_, __, each) => each("uploads", async () => ({ ok: true, count: await clearUploads() })) },
  { name: "ended sessions forgotten", run: async (_, __, each) => each("sessions", async () => ({ ok: true, count: await clearSessions() })) },
  { name: "askings for codes forgotten", run: async (_, at, each) => each("codes", async () => ({ ok: true, count: await clearCodes(at) })) },
  { name: "forms that nobody came back for thrown away", run: async (_, at, each) => each("kept forms", async () => ({ ok: true, count: await forgetOldForms(at) })) },
];
