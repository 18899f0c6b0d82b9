"use client";
import { SpaceError } from "@/components/layout/space-error";

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return <SpaceError digest={error.digest} />;
}
