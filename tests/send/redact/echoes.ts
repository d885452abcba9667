/** A way in which a server repeats a secret: what it says, a line each. */
interface Echo {
  readonly how: string;
  readonly lines: readonly string[];
}

/** Every way in which a mail server may repeat what someone logged in with, each line beginning with `Said: ` where the secret begins on it. */
export function echoes(user: string, password: string): Echo[] {
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const bytes = [...Buffer.from(password)];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0"));
  const each = (write: (code: number, hex: string) => string) =>
    bytes.map((byte, at) => write(byte, hex[at] ?? "")).join("");
  const points = [...password].map((email) => email.codePointAt(0) ?? 0);
  const plain = base64(`\0${user}\0${password}`);
  const half = Math.ceil(password.length / 2);
  return [
    { how: "as it is", lines: [`Said: ${password}`] },
    { how: "in upper case", lines: [`Said: ${password.toUpperCase()}`] },
    { how: "between brackets", lines: [`Said: ${password}!`] },
    { how: "broken over lines", lines: [`Said: ${password.slice(0, half)}`, password.slice(half)] },
    { how: "with spaces between its emails", lines: [`Said: ${[...password].join(" ")}`] },
    { how: "in base64", lines: [`Said: ${base64(password)}`] },
    { how: "in base64 without padding", lines: [`Said: ${base64(password).replace(/=+$/, "")}`] },
    {
      how: "in the base64 of web addresses",
      lines: [`Said: ${Buffer.from(password).toString("base64url")}`],
    },
    { how: "as the string of AUTH PLAIN", lines: [`Said: ${plain}`] },
    {
      how: "as the string of AUTH PLAIN with another identity",
      lines: [`Said: ${base64(`${user}\0${user}\0${password}`)}`],
    },
    { how: "as the two strings of AUTH LOGIN", lines: [`Said: ${base64(user)} ${base64(password)}`] },
    {
      how: "as a string of AUTH PLAIN broken over lines",
      lines: [`Said: ${plain.slice(0, 13)}`, plain.slice(13, 22), plain.slice(22)],
    },
    { how: "in base64 in base64's middle", lines: [`Said: ${base64(`${user}:${password}`)}`] },
    { how: "percent-encoded", lines: [`Said: ${each((_, code) => `%${code}`)}`] },
    { how: "percent-encoded as web addresses are", lines: [`Said: ${encodeURIComponent(password)}`] },
    {
      how: "percent-encoded as forms are",
      lines: [`Said: ${new URLSearchParams([["", password]]).toString().slice(1)}`],
    },
    { how: "percent-encoded twice", lines: [`Said: ${encodeURIComponent(encodeURIComponent(password))}`] },
    { how: "in quoted-printable", lines: [`Said: ${each((_, code) => `=${code.toUpperCase()}`)}`] },
    {
      how: "in quoted-printable, broken over lines",
      lines: [
        `Said: ${hex
          .slice(0, half)
          .map((code) => `=${code}`)
          .join("")}=`,
        hex
          .slice(half)
          .map((code) => `=${code}`)
          .join(""),
      ],
    },
    { how: "as a parameter of SMTP", lines: [`Said: ${each((_, code) => `+${code.toUpperCase()}`)}`] },
    {
      how: "in HTML",
      lines: [`Said: ${password.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}`],
    },
    { how: "in HTML's numbers", lines: [`Said: ${points.map((point) => `&#${point};`).join("")}`] },
    {
      how: "in HTML's hexadecimal numbers",
      lines: [`Said: ${points.map((point) => `&#x${point.toString(16)};`).join("")}`],
    },
    { how: "in JSON", lines: [`Said: ${password.replaceAll("/", "\\/")}`] },
    {
      how: "in numbers of JSON",
      lines: [`Said: ${points.map((point) => `\\u${point.toString(16).padStart(4, "0")}`).join("")}`],
    },
    { how: "in numbers of programs", lines: [`Said: ${each((_, code) => `\\x${code}`)}`] },
    { how: "in octal numbers", lines: [`Said: ${each((byte) => `\\${byte.toString(8).padStart(3, "0")}`)}`] },
    { how: "in hexadecimal digits", lines: [`Said: ${hex.join("")}`] },
    { how: "in hexadecimal digits with colons between them", lines: [`Said: ${hex.join(":")}`] },
    { how: "as a list of bytes", lines: [`Said: ${bytes.join(",")}`] },
    { how: "in base64 twice", lines: [`Said: ${base64(plain)}`] },
    {
      how: "percent-encoded in JSON in base64",
      lines: [`Said: ${base64(JSON.stringify({ auth: encodeURIComponent(password) }))}`],
    },
    {
      how: "in percent-encoded base64",
      lines: [`Said: ${encodeURIComponent(base64(`>>>${user}:${password}?`))}`],
    },
    {
      how: "in UTF-16 in base64",
      lines: [`Said: ${Buffer.from(password, "utf16le").toString("base64")}`],
    },
    { how: "in Latin-1 in base64", lines: [`Said: ${Buffer.from(password, "latin1").toString("base64")}`] },
    { how: "in UTF-8 taken for Latin-1", lines: [`Said: ${Buffer.from(password).toString("latin1")}`] },
    { how: "with accents as characters of their own", lines: [`Said: ${password.normalize("NFD")}`] },
    {
      how: "in HTML's names",
      lines: [
        `Said: ${password.replaceAll("&", "&amp;").replaceAll("é", "&eacute;").replaceAll("/", "&sol;")}`,
      ],
    },
    { how: "with characters between that can't be seen", lines: [`Said: ${[...password].join("\u200b")}`] },
  ];
}
