import "server-only";

/** Demonstration people sign in by name alone; never where a real database was named without asking for it. */
export const isDemo = () => process.env.DEMO === "1";
