/**
 * A production start is one that holds real people: asked for by NODE_ENV=production or DEMO=0, or a database of one's own without
 * DEMO=1. It is held to more than a demonstration, and shows none.
 */
export const isProduction = ({ NODE_ENV, DEMO, DATABASE_URL, DATABASE_OWNER_URL }) => NODE_ENV === "production" || DEMO === "0" || (Boolean(DATABASE_URL || DATABASE_OWNER_URL) && DEMO !== "1");
