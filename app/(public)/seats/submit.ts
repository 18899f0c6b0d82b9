"use server";
import { redirect } from "next/navigation";
import { homeOf } from "@/domain/policy/actor";
import { takeSeat } from "@/server/session";

/** Works on through the chosen seat. */
export async function submitSeat(form: FormData): Promise<void> {
  const seat = await takeSeat(String(form.get("seat") ?? ""));
  redirect(seat ? homeOf(seat.role) : "/seats");
}
