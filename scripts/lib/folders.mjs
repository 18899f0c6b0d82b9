import { join } from "node:path";

/** The top of the repository, and what the start-up keeps in it. */
export const TOP = join(import.meta.dirname, "..", "..");
export const DATA = join(TOP, ".data");
export const POSTGRES = join(DATA, "postgres");
export const NEXT = join(TOP, ".next");

/** A path below the top of the repository. */
export const inTop = (...parts) => join(TOP, ...parts);
