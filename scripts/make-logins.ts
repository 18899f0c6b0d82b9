import { makeLogins } from "@/db/migrate";
import { loginPasswords } from "./lib/environment.mjs";

makeLogins(process.env.DATABASE_OWNER_URL!, loginPasswords()).catch((error: Error) => {
  console.error(process.env.DEBUG ? error : error.message);
  process.exitCode = 1;
});
