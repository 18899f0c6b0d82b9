import { closeAll } from "@/db/client";
import { seed } from "@/db/seed/seed";

seed()
  .catch((error: Error) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(closeAll);
