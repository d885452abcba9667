/** Standard output for questions. It corrects the sentence with which @clack/prompts counts a single choice. */
export const promptOutput: NodeJS.WriteStream = new Proxy(process.stdout, {
  get(stream, name) {
    const value: unknown = Reflect.get(stream, name);
    if (name === "write") return (text: string) => stream.write(inSingular(text));
    return typeof value === "function" ? value.bind(stream) : value;
  },
});

function inSingular(text: string): string {
  return text.replace(/(?<!\d)1 items selected/, "1 item selected");
}
