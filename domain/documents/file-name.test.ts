import { describe, expect, it } from "vitest";
import { attachmentHeader, safeFileName } from "./file-name";

describe("the name a file is kept under", () => {
  it("keeps no folder", () => {
    expect(safeFileName("../../etc/passwd.pdf", "application/pdf")).toBe("passwd.pdf");
    expect(safeFileName("C:\\Users\\ilir\\letter.pdf", "application/pdf")).toBe("letter.pdf");
    expect(safeFileName("..", "application/pdf")).toBe("document.pdf");
  });

  it("keeps no mark that turns the direction of writing and no control character", () => {
    expect(safeFileName("report\u202Efdp.exe", "application/pdf")).toBe("reportfdp.exe.pdf");
    expect(safeFileName("a\u0000b\r\nc.pdf", "application/pdf")).toBe("abc.pdf");
  });

  it("ends as its content demands", () => {
    expect(safeFileName("picture.svg", "text/plain")).toBe("picture.svg.txt");
    expect(safeFileName("page.html", "text/plain")).toBe("page.html.txt");
    expect(safeFileName("run.bat", "text/plain")).toBe("run.bat.txt");
    expect(safeFileName("Letter.PDF", "application/pdf")).toBe("Letter.pdf");
    expect(safeFileName("photo.jpeg", "image/jpeg")).toBe("photo.jpeg");
  });

  it("keeps other scripts and stays short", () => {
    expect(safeFileName("Письмо министерства.pdf", "application/pdf")).toBe("Письмо министерства.pdf");
    expect(safeFileName(`${"a".repeat(500)}.pdf`, "application/pdf").length).toBeLessThan(130);
  });
});

describe("the header a file is sent with", () => {
  it("carries the name twice: plain letters, and encoded", () => {
    expect(attachmentHeader("Étude n°1.pdf")).toBe("attachment; filename=\"Etude n1.pdf\"; filename*=UTF-8''%C3%89tude%20n%C2%B01.pdf");
    expect(attachmentHeader("a\"b'(c).pdf")).toBe("attachment; filename=\"a_b'(c).pdf\"; filename*=UTF-8''a%22b%27%28c%29.pdf");
  });
});
