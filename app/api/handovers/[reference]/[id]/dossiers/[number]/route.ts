import { z } from "zod";
import { findDossierFile } from "@/domain/handovers/queries/find-exchange";
import { requireActor } from "@/server/actor";
import { sendFile } from "@/server/send-file";

type Params = { params: Promise<{ reference: string; id: string; number: string }> };

/** The archive of a frozen dossier; "not yours" and "does not exist" look alike. */
export async function GET(_: Request, { params }: Params) {
  const [actor, { reference, id, number }] = await Promise.all([requireActor(), params]);
  const isMeant = z.uuid().safeParse(id).success && /^[1-9]\d{0,3}$/.test(number);
  return sendFile(isMeant ? await findDossierFile(actor, { reference, handoverId: id, number: Number(number) }) : undefined);
}
