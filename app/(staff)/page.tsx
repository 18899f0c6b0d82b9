import { redirect } from "next/navigation";

export default function StaffHomePage() {
  redirect("/today");
}
