/** The texts in a file that readers see or hear, by where they are. Files that only programs read have none. */
export function shownIn(file: string, content: string): Record<string, string> {
  if (file.endsWith(".html")) return htmlTexts(file, content);
  if (file.endsWith(".xml") && !file.startsWith("/sitemap")) return xmlTexts(file, content);
  if (file.endsWith(".opml")) return attributes(file, content, "text|title");
  if (file.endsWith(".ics")) return { [file]: calendarLines(content) };
  if (file.endsWith(".bib"))
    return {
      [file]:
        content
          .match(/^ {2}note = .*$/gm)
          ?.join("\n")
          .replace("note", "") ?? "",
    };
  if (file.endsWith(".ris"))
    return {
      [file]:
        content
          .match(/^N1 {2}- .*$/gm)
          ?.join("\n")
          .slice(2) ?? "",
    };
  if (/feed\.json$/.test(file)) return jsonTexts(file, content, /^(title|summary|content_html|description)$/);
  if (/(schema|csv-metadata)\.json$/.test(file))
    return jsonTexts(file, content, /^(title|description|dc:title|dc:description)$/);
  return {};
}

function htmlTexts(file: string, html: string): Record<string, string> {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  const data = blocks.map(([, json = ""]) => jsonTexts(file, json, /^(name|description|text)$/));
  const visible = html
    .replace(/<(script|style)\b.*?<\/\1>/gs, " ")
    .replace(/<!--.*?-->/gs, " ")
    .replace(/<code>.*?<\/code>/gs, " ")
    .replace(/ class="Z3988" hidden title="[^"]*"/g, "");
  const described =
    visible.match(
      /<meta (?:name|property)="(?:description|og:title|og:description|og:image:alt|og:site_name)"[^>]*>/g,
    ) ?? [];
  return {
    [`${file} text`]: decoded(visible.replace(/<[^>]*>/g, "")),
    ...attributes(`${file}`, visible, "alt|title|aria-label|placeholder|data-foot"),
    ...attributes(`${file} meta`, described.join("\n"), "content"),
    ...Object.assign({}, ...data),
  };
}

function xmlTexts(file: string, xml: string): Record<string, string> {
  const texts = [...xml.matchAll(/<(title|subtitle|summary|description)>(.*?)<\/\1>/gs)].map(
    ([, , text = ""]) => decoded(text),
  );
  const bodies = [...xml.matchAll(/<(content|content:encoded)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , html = ""]) =>
    decoded(html),
  );
  return {
    [`${file} titles`]: texts.map((text) => text.replace(/<[^>]*>/g, "")).join("\n"),
    ...attributes(file, xml, "label"),
    ...Object.assign({}, ...bodies.map((html, index) => htmlTexts(`${file} ${index}`, html))),
  };
}

function attributes(file: string, markup: string, names: string): Record<string, string> {
  const found = [...markup.matchAll(new RegExp(`[ \\n](${names})="([^"]*)"`, "g"))];
  return Object.fromEntries(
    found.map(([, name, value = ""], index) => [`${file} ${name} ${index}`, decoded(value)]),
  );
}

function calendarLines(content: string): string {
  const lines = content.replace(/\r\n[ \t]/g, "").split("\r\n");
  const shown = lines.filter((line) => /^(SUMMARY|DESCRIPTION|NAME|X-WR-CALNAME|LOCATION)/.test(line));
  return shown.map((line) => line.slice(line.indexOf(":") + 1).replaceAll("\\n", "\n")).join("\n");
}

function jsonTexts(file: string, json: string, names: RegExp): Record<string, string> {
  const texts: Record<string, string> = {};
  JSON.parse(json, (name, value: unknown) => {
    if (typeof value === "string" && names.test(name))
      texts[`${file} ${name} ${Object.keys(texts).length}`] = value
        .replace(/`[^`]*`/g, "")
        .replace(/<[^>]*>/g, "");
    return value;
  });
  return texts;
}

function decoded(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replace(/&#x?\w+;|&nbsp;/g, " ")
    .replaceAll("&amp;", "&");
}
