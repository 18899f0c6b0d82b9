import type { getTranslations } from "next-intl/server";

/** The words of Actions in the reader's language, as a page or a route receives them. */
export type Translator = Awaited<ReturnType<typeof getTranslations<"actions">>>;
