import type { Translated } from "../catalogue";
import type { signIn as en } from "../en/sign-in";

export const signIn = {} as const satisfies Translated<typeof en>;
