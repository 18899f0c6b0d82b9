/** An id whose order is the order of the moments it was made in (UUID version 7): for rows that keep only their day. */
export function orderedId(now: Date): string {
  const time = now.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}
