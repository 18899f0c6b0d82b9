import "server-only";
import { isDemo } from "./is-demo";

/** Only a demonstration without a mail server shows on a page what it would have sent. */
export const showsSentMail = () => isDemo() && !process.env.SMTP_URL;
